import { expect } from 'chai';
import { resultLink } from '../../../../src/widgets/trade-quiz/later/result-link.js';

const entries = new Map([['a', '1:interest-12:k3f2:014']]);

describe('the link to a result', () => {
  it('is the address of the page with the answers in its fragment, and nothing else of its state', () => {
    expect(
      resultLink(
        'https://example.org/quiz/?lang=nl#cta-map.kind=cta&trade-quiz.a=old',
        'trade-quiz',
        entries,
      ),
    ).to.equal('https://example.org/quiz/?lang=nl#trade-quiz.a=1%3Ainterest-12%3Ak3f2%3A014');
  });

  it('does not exist where the page has no address that others could open', () => {
    for (const page of ['about:srcdoc', 'about:blank', 'blob:https://example.org/1', 'data:text/html,x'])
      expect(resultLink(page, 'trade-quiz', entries), page).to.equal(undefined);
  });
});
