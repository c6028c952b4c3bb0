// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const arrowRight = 'M5 12h14m-6 6l6-6m-6-6l6 6';
