/** Remembers the last answer of a pure function, and gives it again while the arguments stay the same. */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly answer: R } | undefined;
  return (...args) => {
    if (!last || last.args.length !== args.length || last.args.some((arg, i) => arg !== args[i]))
      last = { args, answer: compute(...args) };
    return last.answer;
  };
}
