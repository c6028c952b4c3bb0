/** Which source files come along when others are loaded: those they import, and what these import, without `import()`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)\.js'/gm;

/** The `.ts` files of a folder; folders in a widget's folder are parts of it that load apart, and so rooms of their own. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => resolve(folder, name));
}

/**
 * Files that are loaded with a room, as paths from the root: its own, and what they import.
 *
 * @param room `element`, `trade-quiz`, or a part of a widget: `trade-quiz/later`
 */
export function filesReachedFrom(root: string, room: string): ReadonlySet<string> {
  const folder = resolve(root, 'src', room === 'element' ? room : `widgets/${room}`);
  const reached = new Set<string>();
  const waiting = filesIn(folder);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path) || !existsSync(path)) continue;
    reached.add(path);
    for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(STATIC_IMPORT))
      waiting.push(`${resolve(dirname(path), from)}.ts`);
  }
  return new Set([...reached].map((path) => relative(root, path).replaceAll('\\', '/')));
}
