/**
 * Sheets whose content decides how many pages it takes. It is measured in the browser's own font, then dealt out, so that
 * the number of pages is known before anything is printed, and no question is torn apart.
 */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { renderSheets } from '../../../element/print-sheets.js';
import { pack, type Block } from './pack.js';

/** Blocks that stand in something of their own, such as rows in a table. */
export interface FlowPart {
  readonly blocks: readonly TemplateResult[];
  wrap(blocks: readonly TemplateResult[]): TemplateResult;
}

export interface Flow {
  /** Class of its sheets. */
  readonly name: string;
  readonly columns: 1 | 2;
  /** What stands above the columns; as high on every page but the first. */
  head(page: number): TemplateResult;
  /** What stands below them; as high on every page. */
  foot(page: number, pages: number): TemplateResult;
  /** Every block is one element of the class `block`, without a margin. */
  readonly parts: readonly FlowPart[];
}

const renderPage = (flow: Flow, page: number, pages: number, columns: readonly unknown[], kind = '') =>
  html`<section class="sheet flow ${flow.name} ${kind}">
    <div class="head">${flow.head(page)}</div>
    <div class="columns columns-${flow.columns}">${columns.map((column) => html`<div>${column}</div>`)}</div>
    <div class="end">${flow.foot(page, pages)}</div>
  </section>`;

/** Renders something where nobody sees it, out of reach of the page's styles, and takes it away again. */
function measured<T>(
  content: TemplateResult,
  lang: string,
  styles: readonly CSSResult[],
  measure: (root: ShadowRoot) => T,
): T {
  const place = document.createElement('div');
  const look = { all: 'initial', position: 'fixed', 'inset-inline-start': '-300mm', visibility: 'hidden' };
  for (const [name, value] of Object.entries(look)) place.style.setProperty(name, value);
  document.body.append(place);
  try {
    const root = place.attachShadow({ mode: 'open' });
    renderSheets(root, { title: '', lang, content, styles });
    return measure(root);
  } finally {
    place.remove();
  }
}

const heightOf = (element: Element | null | undefined) => element?.getBoundingClientRect().height ?? 0;

/** Of a column's height, how much stays free: what is printed is not exactly as high as what was measured. */
const SPARE = 0.01;

function measure(flow: Flow, lang: string, styles: readonly CSSResult[]) {
  const all = flow.parts.map(({ blocks, wrap }) => html`<div class="part">${wrap(blocks)}</div>`);
  const content = html`<section class="sheet"></section>
    ${renderPage(flow, 1, 2, [all], 'flowing')}${renderPage(flow, 2, 2, [], 'flowing')}`;
  return measured(content, lang, styles, (root) => {
    const [whole, ...sheets] = root.querySelectorAll('.sheet');
    const rooms = sheets.map((sheet) => {
      const taken = heightOf(sheet.querySelector('.head')) + heightOf(sheet.querySelector('.end'));
      return (heightOf(whole) - taken) * (1 - SPARE);
    });
    const blocks: Block[] = [];
    const overheads = [...root.querySelectorAll('.part')].map((element, part) => {
      const heights = [...element.querySelectorAll('.block')].map(heightOf);
      for (const height of heights) blocks.push({ part, height });
      return heightOf(element) - heights.reduce((sum, height) => sum + height, 0);
    });
    return { first: rooms[0] ?? 0, rest: rooms[1] ?? 0, blocks, overheads };
  });
}

/** The blocks of a column in their parts. */
function renderColumn(flow: Flow, indexes: readonly number[], blocks: readonly Block[]): TemplateResult[] {
  const all = flow.parts.flatMap((part) => part.blocks);
  return flow.parts.flatMap((part, number) => {
    const own = indexes.flatMap((index) => (blocks[index]?.part === number ? (all[index] ?? []) : []));
    return own.length === 0 ? [] : [part.wrap(own)];
  });
}

/** The pages of a flow. */
export function layOut(flow: Flow, lang: string, styles: readonly CSSResult[]): TemplateResult[] {
  const { blocks, ...room } = measure(flow, lang, styles);
  const pages = pack(blocks, { ...room, columns: flow.columns });
  return pages.map((columns, index) =>
    renderPage(
      flow,
      index + 1,
      pages.length,
      columns.map((indexes) => renderColumn(flow, indexes, blocks)),
    ),
  );
}
