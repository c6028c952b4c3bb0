/**
 * References between records: an event's place, a trade's sector, a link's steps.
 *
 * A reference that points nowhere is taken out and reported; a record that cannot do without it is left out. Which
 * references a section has is said by its reader (src/feed/section/).
 */
import type { FeedIssue } from './feed-error.js';

/** Knows the ids of the sections at hand. A section that is absent or empty is not held against a reference to it. */
export class References {
  readonly #known = new Map<string, ReadonlySet<string | undefined>>();
  readonly #issues: FeedIssue[];

  constructor(issues: FeedIssue[]) {
    this.#issues = issues;
  }

  /** Makes the ids of a list known under a name, such as `sectors`. */
  know(name: string, records: readonly unknown[] | undefined): void {
    this.#known.set(name, new Set(records?.map((record) => (record as { id?: string }).id)));
  }

  /** True when an id points to a record of the named list, or to all (`*`), or that list is not at hand; else reports it. */
  points(path: string, id: string, target: string): boolean {
    const ids = this.#known.get(target);
    if (id === '*' || !ids?.size || ids.has(id)) return true;
    this.report(path, `expected the id of a record in ${target}, found "${id}"`);
    return false;
  }

  /** Records of a list that have an id of their own: of two with one id the first stays. */
  distinct<T extends { readonly id: string }>(where: string, records: readonly T[]): T[] {
    const ids = new Set<string>();
    return records.filter(({ id }, index) => {
      const own = !ids.has(id);
      ids.add(id);
      if (!own)
        this.report(
          `${where}[${String(index)}].id`,
          `expected an id of its own, found "${id}" for the second time`,
        );
      return own;
    });
  }

  report(path: string, message: string): void {
    this.#issues.push({ path, message });
  }

  /**
   * Records whose references point somewhere: others are taken out of their lists, or with their field.
   *
   * @param where path of the list, for the report
   * @param fields name of the list that each field points to
   */
  check<T extends object>(
    where: string,
    records: readonly T[],
    fields: { readonly [K in keyof T]?: string },
  ): T[] {
    return records.map((record, index) => {
      let checked = record;
      for (const [field, target] of Object.entries(fields) as [keyof T & string, string][]) {
        const value = record[field] as string | readonly string[] | undefined;
        const path = `${where}[${String(index)}].${field}`;
        if (typeof value === 'string') {
          if (this.points(path, value, target)) continue;
          const { [field]: _, ...rest } = checked;
          checked = rest as T;
        } else if (value) {
          const kept = value.filter((id, i) => this.points(`${path}[${String(i)}]`, id, target));
          if (kept.length < value.length) checked = { ...checked, [field]: kept };
        }
      }
      return checked;
    });
  }
}
