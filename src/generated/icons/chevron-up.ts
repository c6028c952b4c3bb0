// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const chevronUp = 'M6 15l6-6l6 6';
