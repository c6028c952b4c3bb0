/**
 * Arrow keys on the map: which marker is the next one in a direction.
 */
import type { ScreenPoint } from './mercator.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Unit steps on the screen, y growing downwards. */
export const steps: Readonly<Record<Direction, ScreenPoint>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The direction of an arrow key, `undefined` for other keys. */
export function arrowDirection(key: string): Direction | undefined {
  const name = /^Arrow(Left|Right|Up|Down)$/.exec(key)?.[1];
  return name?.toLowerCase() as Direction | undefined;
}

/**
 * The nearest candidate within 45° of the direction; what lies off the line counts double, so that a row is followed
 * before the next one is. `undefined` where there is none.
 *
 * Every other point lies within 45° of one of the four directions, so none can be skipped by all of them.
 */
export function nearestInDirection<T extends { readonly at: ScreenPoint }>(
  from: ScreenPoint,
  candidates: Iterable<T>,
  direction: Direction,
): T | undefined {
  const [stepX, stepY] = steps[direction];
  let best: T | undefined;
  let bestScore = Infinity;
  for (const candidate of candidates) {
    const dx = candidate.at[0] - from[0];
    const dy = candidate.at[1] - from[1];
    const along = dx * stepX + dy * stepY;
    const off = Math.abs(dx * stepY) + Math.abs(dy * stepX);
    const score = along + 2 * off;
    if (along > 0 && off <= along && score < bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
