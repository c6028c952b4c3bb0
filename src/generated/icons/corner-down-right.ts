// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const cornerDownRight = 'M6 6v6a3 3 0 0 0 3 3h10l-4-4m0 8l4-4';
