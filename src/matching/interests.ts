/** The six kinds of interest after Holland, in the order in which they stand around his hexagon. */
export const interests = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type Interest = (typeof interests)[number];

/** A number for each kind of interest. */
export type Profile = Readonly<Record<Interest, number>>;

/** A profile made by asking for each letter. */
export function profileFrom(value: (interest: Interest) => number): Profile {
  const [R, I, A, S, E, C] = interests.map(value) as [number, number, number, number, number, number];
  return { R, I, A, S, E, C };
}
