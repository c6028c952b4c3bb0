// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const chevronDown = 'M6 9l6 6l6-6';
