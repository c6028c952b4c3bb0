// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const chevronRight = 'M9 6l6 6l-6 6';
