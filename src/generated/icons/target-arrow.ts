// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const targetArrow = 'M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M12 7a5 5 0 1 0 5 5M13 3.055A9 9 0 1 0 20.941 11M15 6v3h3l3-3h-3V3zm0 3l-3 3';
