/**
 * How large a text may be to stay inside its box on paper: by counting letters, since a box of a sheet is not measured.
 */

/** Millimetres of a point. */
const POINT = 0.3528;
/** Width of a letter of bold sans-serif, in ems: what no usual system font goes beyond on average. */
const LETTER = 0.68;

export interface TextBox {
  /** In millimetres. */
  readonly width: number;
  /** In millimetres. */
  readonly height: number;
  /** In points. */
  readonly largest: number;
  /** In points; a text that does not fit even so is cut. */
  readonly smallest: number;
  /** Words may break anywhere, as those of an address do. */
  readonly breaks?: boolean;
  /** Height of a line, in ems. */
  readonly line?: number;
}

/** Where a line may break: after spaces, but for those that do not break, and after a hyphen inside a word. */
const words = (text: string): string[] => text.split(/[ \n\t]+|(?<=\p{L}-)(?=\p{L})/u).filter(Boolean);

/** Lines of a text where a line holds so many letters; more than `Infinity` never: a word that is too long breaks. */
export function countLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words(text)) {
    const more = used === 0 ? length : used + 1 + length;
    if (more <= letters) used = more;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(length / letters) - 1;
      used = length % letters || Math.min(length, letters);
    }
  }
  return lines;
}

/** The largest size, in whole points, in which the text fits without a broken word; else the smallest. */
export function fitSize(
  text: string,
  { width, height, largest, smallest, breaks = false, line = 1.2 }: TextBox,
): number {
  const longest = Math.max(0, ...words(text).map(({ length }) => length));
  for (let size = largest; size > smallest; size--) {
    const letters = Math.floor(width / (size * POINT * LETTER));
    if ((breaks || longest <= letters) && countLines(text, letters) * size * POINT * line <= height)
      return size;
  }
  return smallest;
}
