/** The smallest text of a sheet, as a share of what it should be: about 7 points of 11. */
const SMALLEST = 0.65;
/** Text size of a sheet in points, as in sheet.styles.ts. */
const POINTS = 11;

/**
 * Long names make the text of a sheet smaller, rather than be cut off or open a second page. Sizes inside a sheet are in
 * `em`, so that all of it follows.
 */
export function fitSheet(sheet: HTMLElement): void {
  const overflows = () => sheet.scrollHeight > sheet.clientHeight + 1;
  for (let share = 0.95; overflows() && share >= SMALLEST; share -= 0.05)
    sheet.style.setProperty('font-size', `${String(POINTS * share)}pt`);
}
