import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/widgets/trade-quiz/define.js';
import { localVoice, ReadAloud, type Speech } from '../../../../src/widgets/trade-quiz/later/read-aloud.js';
import type { TradeQuizElement } from '../../../../src/widgets/trade-quiz/trade-quiz.js';
import { feedWith } from '../../../feed-fixture.js';
import { interestQuiz, sectors, trades } from '../fixture.js';

const voice = (lang: string, localService: boolean) =>
  ({ lang, localService, name: lang }) as SpeechSynthesisVoice;

/** A device that says nothing, and remembers what it should have said. */
function device(...voices: SpeechSynthesisVoice[]) {
  const said: string[] = [];
  let last: SpeechSynthesisUtterance | undefined;
  const speech: Speech = {
    getVoices: () => voices,
    // A voice that is none of the browser's own is refused by the utterance, so only the text is looked at.
    speak: (utterance) => {
      said.push(utterance.text);
      last = utterance;
    },
    cancel: () => said.push('(stopped)'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return { speech, said, finish: () => last?.dispatchEvent(new Event('end')) };
}

describe('reading aloud', () => {
  it('uses a voice of the device, and never one that would send the text away', () => {
    const [remote, own, belgian] = [voice('fr-FR', false), voice('fr_FR', true), voice('fr-BE', true)];
    expect(localVoice([remote], 'fr')).to.equal(undefined);
    expect(localVoice([remote, own, belgian], 'fr')).to.equal(own);
    expect(localVoice([own, belgian], 'fr-BE')).to.equal(belgian);
    expect(localVoice([own], 'fr-x-falc')).to.equal(own);
    expect(localVoice([own], 'nl')).to.equal(undefined);
  });

  it('is not offered where the device cannot speak', () => {
    expect(new ReadAloud(() => undefined, undefined).canSay('fr')).to.equal(false);
    expect(new ReadAloud(() => undefined, device(voice('fr', false)).speech).canSay('fr')).to.equal(false);
  });
});

describe('easy words', () => {
  async function started(lang: string): Promise<TradeQuizElement> {
    const [first, ...rest] = interestQuiz.items;
    const items = [
      { ...first!, text: { ...(first!.text as object), 'fr-x-falc': 'Faire une étagère' } },
      ...rest,
    ];
    const el = await fixture<TradeQuizElement>(
      html`<trade-quiz
        lang=${lang}
        .data=${feedWith({ sectors, trades, quizzes: [{ ...interestQuiz, items }] })}
      ></trade-quiz>`,
    );
    await waitUntil(() => el.shadowRoot!.querySelector('[part=start]'));
    el.shadowRoot!.querySelector<HTMLElement>('[part=start]')!.click();
    await waitUntil(() => el.shadowRoot!.querySelector('[part=question]'));
    return el;
  }

  it('replace the words of a question in one press', async () => {
    const el = await started('fr');
    const button = el.shadowRoot!.querySelector<HTMLElement>('[part=easy]')!;
    expect(button.textContent.trim()).to.equal('Mots faciles');
    button.click();
    await el.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(el.shadowRoot!.querySelector('[part=question]')?.textContent).to.include('Faire une étagère');
    await expect(el).to.be.accessible();
  });

  it('are not offered in a language that has none', async () => {
    const el = await started('nl');
    expect(el.shadowRoot!.querySelector('[part=easy]')).to.equal(null);
  });
});
