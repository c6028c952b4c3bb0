// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const arrowUp = 'M12 5v14m6-8l-6-6m-6 6l6-6';
