/** Reads CSV as RFC 4180 writes it: UTF-8, commas, quotes where needed, either line ending. */

/** A row by the names in the first line. */
export type Row = Readonly<Record<string, string>>;

/** Splits a CSV text into lines of fields. */
function splitFields(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  // One field, quoted or not, and what ends it.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  for (;;) {
    const start = field.lastIndex;
    const match = field.exec(text);
    if (!match) {
      const at = text.slice(0, start).split('\n').length;
      throw new Error(`Line ${at}: a quote stands where none may stand.`);
    }
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    lines.push(line);
    line = [];
    if (field.lastIndex >= text.length) return lines;
  }
}

/**
 * The rows of a CSV text; the first line names the columns. Empty lines are skipped.
 *
 * @throws Error where a line has more or fewer fields than there are columns, or a quote is misplaced
 */
export function parseCsv(text: string): Row[] {
  const [columns, ...lines] = splitFields(text.replace(/^\uFEFF/, ''));
  if (!columns) return [];
  return lines.flatMap((fields, i) => {
    if (fields.length === 1 && fields[0] === '') return [];
    if (fields.length !== columns.length)
      throw new Error(`Line ${i + 2}: ${fields.length} fields, but ${columns.length} columns.`);
    return [Object.fromEntries(columns.map((column, c) => [column, fields[c] ?? '']))];
  });
}
