/**
 * The pictures of a quiz, loaded before they are shown.
 */
import type { Quiz } from '../../../feed/index.js';

/** Held, so that the browser keeps what it decoded. */
const held = new Map<string, HTMLImageElement>();

/** Loads the pictures of a quiz that are files of their own; those in the feed itself are there already. */
export function loadPictures(quiz: Quiz): void {
  for (const { picture } of quiz.kind === 'interest' ? quiz.items : quiz.questions) {
    const url = picture?.url;
    if (!url || url.startsWith('data:') || held.has(url)) continue;
    const image = new Image();
    image.src = url;
    held.set(url, image);
  }
}
