/**
 * Reads a question aloud with a voice of the visitor's own device.
 *
 * Only voices that work on the device are used (`localService`): another one would send the text to somebody's server. Where
 * the device has none for the language, nothing is offered.
 */
import type { Wording } from '../../../core/text.js';
import { languageRange } from '../../../core/text.js';

/** A local voice for a language, the most exact first; `undefined` where the device has none. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const own = voices.filter(({ localService }) => localService);
  // Some browsers write voices as fr_FR.
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replaceAll('_', '-').toLowerCase();
  for (const tag of languageRange(language)) {
    const found =
      own.find((voice) => tagOf(voice) === tag) ?? own.find((voice) => tagOf(voice).startsWith(`${tag}-`));
    if (found) return found;
  }
  return undefined;
}

/** Part of `speechSynthesis` that is used here. */
export type Speech = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

export class ReadAloud {
  isSpeaking = false;
  readonly #changed: () => void;
  readonly #speech: Speech | undefined;

  /** @param changed called when voices come, and when speaking begins or ends */
  constructor(changed: () => void, speech = (globalThis as { speechSynthesis?: Speech }).speechSynthesis) {
    this.#changed = changed;
    this.#speech = speech;
    // Voices are loaded by the browser in its own time.
    speech?.addEventListener('voiceschanged', changed, { once: true });
  }

  /** True where the device can say a language by itself. */
  canSay(language: string): boolean {
    return this.#speech !== undefined && localVoice(this.#speech.getVoices(), language) !== undefined;
  }

  /**
   * Says texts one after another, each with a voice of its language; those without are passed over.
   * @param language of texts that do not name theirs
   */
  say(texts: readonly Wording[], language: string): void {
    const speech = this.#speech;
    if (!speech) return;
    this.stop();
    const said = texts.flatMap(({ text, lang }) => {
      const voice = localVoice(speech.getVoices(), lang || language);
      if (!voice || text.trim() === '') return [];
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return [utterance];
    });
    const last = said.at(-1);
    if (!last) return;
    const end = () => {
      this.isSpeaking = false;
      this.#changed();
    };
    last.addEventListener('end', end);
    last.addEventListener('error', end);
    this.isSpeaking = true;
    for (const utterance of said) speech.speak(utterance);
    this.#changed();
  }

  stop(): void {
    if (!this.isSpeaking) return;
    this.#speech?.cancel();
    this.isSpeaking = false;
    this.#changed();
  }
}
