// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const x = 'M18 6L6 18M6 6l12 12';
