// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const arrowNarrowRight = 'M5 12h14m-4 4l4-4m-4-4l4 4';
