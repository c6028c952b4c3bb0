/** Tags of the library. */
export const tags = [
  'trade-quiz',
  'cta-map',
  'pathway-explorer',
  'event-calendar',
  'awareness-campaign',
] as const;

/** Imports a built file; a variable address, so that neither TypeScript nor the test server looks into it. */
export const load = (address: string): Promise<Record<string, unknown>> =>
  import(address) as Promise<Record<string, unknown>>;

/** Tags that are registered now. */
export const registered = (): string[] => tags.filter((tag) => customElements.get(tag));
