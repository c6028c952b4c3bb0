// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const stairsUp = 'M22 6h-5v5h-5v5H7v5H2m4-11V3M3 6l3-3l3 3';
