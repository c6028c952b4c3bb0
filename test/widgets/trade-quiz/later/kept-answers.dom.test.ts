import { expect } from '@open-wc/testing';
import {
  forgetAnswers,
  keepAnswers,
  keptAnswers,
} from '../../../../src/widgets/trade-quiz/later/kept-answers.js';
import { hasKept } from '../../../../src/widgets/trade-quiz/kept.js';

const key = 'vet-widgets.quiz-test';
const entries = new Map([['a', '1:interest-12:k3f2:014']]);

/** Runs with a storage that refuses everything, as in a sandboxed frame. */
function withoutStorage(act: () => void): void {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  try {
    act();
  } finally {
    Reflect.deleteProperty(globalThis, 'localStorage');
  }
}

describe('answers on the visitor’s device', () => {
  // `localStorage` is put back by removing the property that stands before it, where it is one of the prototype's.
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  afterEach(() => {
    if (own) Object.defineProperty(globalThis, 'localStorage', own);
    localStorage.removeItem(key);
  });

  it('are one entry, with the day on the visitor’s own clock', () => {
    keepAnswers('quiz-test', entries, new Date(2026, 10, 24, 0, 5));
    expect(hasKept('quiz-test')).to.equal(true);
    expect(keptAnswers('quiz-test')).to.deep.equal({ date: '2026-11-24', entries });
  });

  it('are gone when they are forgotten', () => {
    keepAnswers('quiz-test', entries, new Date());
    forgetAnswers('quiz-test');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(hasKept('quiz-test')).to.equal(false);
  });

  for (const [what, text] of Object.entries({
    'of another version': '{"version":9,"date":"2026-11-24","entries":[["a","1"]]}',
    'that are no JSON': '{',
    'that are nothing': 'null',
    'without a day': '{"version":1,"entries":[["a","1"]]}',
    'of a day that does not exist': '{"version":1,"date":"2026-99-99","entries":[["a","1"]]}',
    'without entries': '{"version":1,"date":"2026-11-24","entries":[["a",1],"x",null]}',
  }))
    it(`${what} are dropped, and not kept for nothing`, () => {
      localStorage.setItem(key, text);
      expect(keptAnswers('quiz-test')).to.equal(undefined);
      expect(localStorage.getItem(key)).to.equal(null);
    });

  it('are not kept, and that is all, where the page may store nothing', () => {
    withoutStorage(() => {
      keepAnswers('quiz-test', entries, new Date());
      forgetAnswers('quiz-test');
      expect(keptAnswers('quiz-test')).to.equal(undefined);
      expect(hasKept('quiz-test')).to.equal(false);
    });
  });
});
