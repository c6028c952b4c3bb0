// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.
export const plus = 'M12 5v14m-7-7h14';
