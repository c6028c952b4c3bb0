/**
 * A text, such as a link, as a QR code. Imported only by parts that load when somebody asks for one.
 */
import { html, type TemplateResult } from 'lit';
import encodeQR from 'qr';

/** Modules of white around the code that a reader needs (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules of a row as one path, `h` steps for runs. */
const rowPath = (row: readonly boolean[], y: number): string =>
  row
    .map((dark, x) => ({ dark, x }))
    .filter(({ dark, x }) => dark && !row[x - 1])
    .map(({ x }) => {
      const end = row.indexOf(false, x);
      return `M${String(x)} ${String(y)}h${String((end < 0 ? row.length : end) - x)}v1H${String(x)}z`;
    })
    .join('');

/**
 * A QR code, dark on white in every theme: readers need the contrast.
 *
 * @param text what a phone reads; a code holds about 2,000 characters, a longer text gives an empty one
 * @param label what the picture is, for those who do not see it
 */
export function renderQr(text: string, label: string): TemplateResult {
  let rows: boolean[][] = [];
  try {
    rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  } catch {
    // Too long for a code; the text itself stands beside it.
  }
  const size = rows.length;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${rows.map(rowPath).join('')} fill="#000"></path>
  </svg>`;
}
