/**
 * Blocks of known heights onto pages with columns, in their order.
 */

export interface Block {
  /** Which part of the sheet it belongs to, such as a table. */
  readonly part: number;
  readonly height: number;
}

export interface Room {
  /** Height of a column on the first page, and on each further one; the unit is that of the blocks. */
  readonly first: number;
  readonly rest: number;
  /** Columns of a page, at least 1. */
  readonly columns: number;
  /** What each part needs besides its blocks wherever it stands, such as the head of a table. */
  readonly overheads: readonly number[];
}

/** Dealt out page by page, each column as full as it gets. */
function fill(blocks: readonly Block[], room: Room): number[][][] {
  const pages: number[][][] = [];
  let column: number[] = [];
  let left = 0;
  let part: number | undefined;
  blocks.forEach((block, index) => {
    const need = () => block.height + (block.part === part ? 0 : (room.overheads[block.part] ?? 0));
    if (pages.length === 0 || (need() > left && column.length > 0)) {
      const page = pages.at(-1);
      column = [];
      part = undefined;
      if (page && page.length < room.columns) page.push(column);
      else pages.push([column]);
      left = pages.length === 1 ? room.first : room.rest;
    }
    left -= need();
    part = block.part;
    column.push(index);
  });
  return pages;
}

/** Steps in which the columns of the last page grow. */
const STEPS = 40;

/**
 * Indexes of the blocks by page and column. A block that is higher than a column has one for itself. The columns of the
 * last page end at about the same height.
 */
export function pack(blocks: readonly Block[], room: Room): number[][][] {
  const pages = fill(blocks, room);
  const start = pages.at(-1)?.[0]?.[0];
  if (start === undefined || room.columns === 1) return pages;
  const own = blocks.slice(start);
  const full = pages.length === 1 ? room.first : room.rest;
  for (let step = 1; step < STEPS; step++) {
    const height = (full * step) / STEPS;
    const [columns, ...more] = fill(own, { ...room, first: height, rest: height });
    const fits = columns?.every(
      (column) => column.reduce((sum, at) => sum + (own[at]?.height ?? 0), 0) <= height,
    );
    if (columns && fits && more.length === 0)
      return [...pages.slice(0, -1), columns.map((column) => column.map((at) => at + start))];
  }
  return pages;
}
