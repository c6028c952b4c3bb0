// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const arrowDown = 'M12 5v14m6-6l-6 6m-6-6l6 6';
