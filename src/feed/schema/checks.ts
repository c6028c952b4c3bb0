/**
 * What a pattern cannot say. Kept apart from the schemas, so that the reader in the page uses the same functions.
 */

/** True when a moment names a day and a time that exist: 30 February does not. */
export function isRealMoment(value: string): boolean {
  const day = value.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  // Dates that do not exist come back as other days.
  return (
    Number.isFinite(time) &&
    new Date(time).toISOString().startsWith(day) &&
    Number.isFinite(Date.parse(value))
  );
}

const hasOffset = (moment: string) => /(Z|[+-]\d\d:\d\d)$/.test(moment);

/**
 * True when an event does not end before it starts. Moments compare as text when they are written alike; else only their
 * days can be compared without a time zone.
 */
export function eventInOrder({
  start,
  end,
}: {
  readonly start: string;
  readonly end?: string | undefined;
}): boolean {
  if (end === undefined) return true;
  return start.length === end.length && !hasOffset(start) && !hasOffset(end)
    ? start <= end
    : start.slice(0, 10) <= end.slice(0, 10);
}

/** True when the last day is not before the first. */
export function daysInOrder({ start, end }: { readonly start: string; readonly end: string }): boolean {
  return start <= end;
}

/** True when the last school year is not before the first; school years compare as text. */
export function yearsInOrder({
  validFrom,
  validUntil,
}: {
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
}): boolean {
  return validFrom === undefined || validUntil === undefined || validFrom <= validUntil;
}
