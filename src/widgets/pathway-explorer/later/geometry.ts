/**
 * Lines between boxes, and a place for a panel beside one. Pixels, from the top left of the picture.
 */

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line to draw: the ids of the boxes it joins. */
export interface Join {
  readonly from: string;
  readonly to: string;
}

/** Share of a side over which the lines that meet there are spread. */
const SPREAD = 0.6;
const ARROW = 5;

const round = (value: number) => Math.round(value * 10) / 10;

/** For each join, how far down the side of its box it meets it: 0 to 1, in the order of the boxes at the other ends. */
function ports<J extends Join>(
  joins: readonly J[],
  boxes: ReadonlyMap<string, Box>,
  end: 'from' | 'to',
): Map<J, number> {
  const other = end === 'from' ? 'to' : 'from';
  const result = new Map<J, number>();
  for (const [, group] of groups(joins, end)) {
    const sorted = group.toSorted((a, b) => (boxes.get(a[other])?.y ?? 0) - (boxes.get(b[other])?.y ?? 0));
    for (const [index, join] of sorted.entries())
      result.set(join, (1 - SPREAD) / 2 + (SPREAD * (index + 0.5)) / sorted.length);
  }
  return result;
}

function groups<J extends Join>(joins: readonly J[], end: 'from' | 'to'): Map<string, J[]> {
  const map = new Map<string, J[]>();
  for (const join of joins) map.set(join[end], [...(map.get(join[end]) ?? []), join]);
  return map;
}

/**
 * One SVG path for each join whose two boxes are there: a curve from side to side that ends in an arrow head.
 * Forward lines leave on the right and arrive on the left; lines inside a column or backwards bow out on the left.
 */
export function drawLines<J extends Join>(
  joins: readonly J[],
  boxes: ReadonlyMap<string, Box>,
): { join: J; path: string }[] {
  const drawable = joins.filter(({ from, to }) => from !== to && boxes.has(from) && boxes.has(to));
  const leaving = ports(drawable, boxes, 'from');
  const arriving = ports(drawable, boxes, 'to');
  return drawable.map((join) => {
    const a = boxes.get(join.from) as Box;
    const b = boxes.get(join.to) as Box;
    const y1 = round(a.y + a.height * (leaving.get(join) ?? 0.5));
    const y2 = round(b.y + b.height * (arriving.get(join) ?? 0.5));
    const x2 = round(b.x);
    const head = `M${round(x2 - ARROW)},${round(y2 - ARROW)}L${x2},${y2}L${round(x2 - ARROW)},${round(y2 + ARROW)}`;
    const forward = a.x + a.width <= b.x;
    const x1 = round(forward ? a.x + a.width : a.x);
    const bend = forward ? Math.max(12, (x2 - x1) / 2) : 14 + Math.min(24, Math.abs(y2 - y1) / 20);
    const near = forward ? x1 + bend : Math.min(x1, x2) - bend;
    const far = forward ? x2 - bend : Math.min(x1, x2) - bend;
    return { join, path: `M${x1},${y1}C${round(near)},${y1} ${round(far)},${y2} ${x2},${y2}${head}` };
  });
}

/**
 * Where a panel of `size` stands beside `box` inside `area`: to the left where there is room, for where a step leads
 * is seen on its right; else to the right.
 */
export function besideBox(
  box: Box,
  size: { readonly width: number; readonly height: number },
  area: { readonly width: number; readonly height: number },
  gap = 12,
): { x: number; y: number } {
  const right = box.x + box.width + gap;
  const left = box.x - gap - size.width;
  const x = left >= 0 ? left : Math.max(0, Math.min(right, area.width - size.width));
  return { x, y: Math.max(0, Math.min(box.y, area.height - size.height)) };
}
