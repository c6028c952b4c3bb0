/**
 * The key of a text in our catalogues: the first 7 characters of its id in the .xlf files, which is a hash of the English
 * text. The other 10 would be a third of a catalogue's weight; the build fails where two texts share a key.
 *
 * In built files the key stands where the English text was (scripts/message-keys.ts), and this module is replaced by one
 * that reads it there.
 */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';

const keys = new Map<unknown, string>();

/** @param source the first argument of `msg`: a plain text, or what a `str` or `html` tag makes of one with values */
export function textKey(source: string | { readonly strings: TemplateStringsArray }): string {
  const strings = typeof source === 'string' ? source : source.strings;
  const key =
    keys.get(strings) ??
    generateMsgId(strings, typeof source !== 'string' && !('strTag' in source)).slice(0, 7);
  keys.set(strings, key);
  return key;
}
