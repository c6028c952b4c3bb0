// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const playerPlay = 'M7 4v16l13-8z';
