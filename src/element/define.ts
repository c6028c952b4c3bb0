import { version } from '../core/version.js';
import { warnOnce } from './warn.js';

type ElementClass = CustomElementConstructor & { readonly version?: string };

/**
 * Registers an element, and yields where its tag is taken: pages load a widget twice all the time, through a theme
 * and a plugin for example. The first one stays; a warning is given only where the versions differ.
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  const taken = customElements.get(tag) as ElementClass | undefined;
  if (!taken) {
    Object.defineProperty(elementClass, 'version', { value: version });
    customElements.define(tag, elementClass);
  } else if (taken !== elementClass && taken.version !== version)
    warnOnce(
      `<${tag}> is already there in version ${taken.version ?? 'unknown'}; version ${version} was not registered.`,
    );
}
