/**
 * Answers that put several things in order or side by side, as one number each, like the answers of other questions.
 *
 * Both count from 0: what is right has a number that follows from how many things there are (`rightOrder`, `rightPairs`).
 */

/** How many orders there are of so many things. */
export const orderCount = (count: number): number => (count < 2 ? 1 : count * orderCount(count - 1));

/** The number of an order among all (lexicographic, factorial number system); the order as it stands is 0. */
export function orderCode(order: readonly number[]): number {
  return order.reduce((code, entry, index) => {
    const smaller = order.slice(index + 1).filter((later) => later < entry).length;
    return code + smaller * orderCount(order.length - 1 - index);
  }, 0);
}

/** The order with a number: positions of the things, first to last. */
export function orderOf(code: number, count: number): number[] {
  const rest = Array.from({ length: count }, (_, index) => index);
  let left = code;
  return Array.from({ length: count }, (_, index) => {
    const size = orderCount(count - 1 - index);
    const [entry = 0] = rest.splice(Math.floor(left / size), 1);
    left %= size;
    return entry;
  });
}

/** An order in which one thing stands one place earlier (-1) or later (1); the same where there is no such place. */
export function moved(order: readonly number[], entry: number, by: -1 | 1): number[] {
  const from = order.indexOf(entry);
  const other = order[from + by];
  return other === undefined
    ? [...order]
    : order.map((at) => (at === entry ? other : at === other ? entry : at));
}

/** The order that a publisher wrote down. */
export const rightOrder = 0;

/** How many ways there are to give each of so many things one of as many others. */
export const pairingCount = (count: number): number => count ** count;

/** The number of a pairing: for each thing on the left the position of the one on the right, as digits of base `count`. */
export const pairingCode = (pairs: readonly number[]): number =>
  pairs.reduceRight((code, right) => code * pairs.length + right, 0);

/** The pairing with a number. */
export const pairingOf = (code: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(code / count ** index) % count);

/** The pairing that a publisher wrote down: each with its own. */
export const rightPairing = (count: number): number =>
  pairingCode(Array.from({ length: count }, (_, index) => index));
