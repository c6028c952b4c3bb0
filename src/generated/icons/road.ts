// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const road = 'M4 19L8 5m8 0l4 14M12 8V6m0 7v-2m0 7v-2';
