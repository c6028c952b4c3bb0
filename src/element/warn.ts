const said = new Set<string>();

/** One warning in the console for page authors, said once however often it happens. */
export function warnOnce(message: string, cause?: unknown): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[vet-widgets] ${message}`, ...(cause === undefined ? [] : [cause]));
}
