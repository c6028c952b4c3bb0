/** Which source files come along when others are loaded: those they import, and what these import, without `import()`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)\.js'/gm;

/** All `.ts` files in a folder and below it; without those in folders named `later` unless `later` is the folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'later' ? [] : filesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/**
 * Files that are loaded with a room, as paths from the root: its own, and what they import.
 *
 * @param room `element`, `trade-quiz` or `trade-quiz/later`
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
