// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const chevronLeft = 'M15 6l-6 6l6 6';
