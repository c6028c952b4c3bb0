// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const switchHorizontal = 'M16 3l4 4l-4 4m-6-4h10M8 13l-4 4l4 4m-4-4h9';
