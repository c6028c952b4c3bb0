import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answer } from '../../src/matching/match.js';
import { interests, profileFrom, type Profile } from '../../src/matching/interests.js';
import {
  correlation,
  cosine,
  isFlat,
  orderedInterests,
  pickTrades,
  profileOf,
  rankTrades,
  subjectWeights,
  tiedBeyond,
} from '../../src/matching/match.js';
import { interestQuiz, pictureQuiz, trade, trades } from '../widgets/trade-quiz/fixture.js';

const values = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 6, maxLength: 6 });
const six = fc.tuple(...interests.map(() => fc.double({ min: 1, max: 7, noNaN: true }))) as fc.Arbitrary<
  [number, number, number, number, number, number]
>;
const anyTrades = fc
  .array(fc.tuple(six, fc.constantFrom('a', 'b', 'c', 'd'), fc.subarray(['wood', 'metal', 'plants'])), {
    maxLength: 30,
  })
  .map((list) =>
    list.map(([profile, sector, subjects], i) => trade(`t${String(i)}`, sector, profile, subjects)),
  );
const anyProfile = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 })
  .map((list) => profileFrom((interest) => list[interests.indexOf(interest)]!));

const profile = (R: number, I: number, A: number, S: number, E: number, C: number): Profile => ({
  R,
  I,
  A,
  S,
  E,
  C,
});

describe('trade-quiz score', () => {
  describe('profile', () => {
    it('is 1 where everything was liked most and 0 where nothing was', () => {
      expect(profileOf(interestQuiz, [4, 0, 4, 0, 4, 0])).to.deep.equal(profile(1, 0, 1, 0, 1, 0));
    });

    it('is not moved by a skipped question', () => {
      const twice = { ...interestQuiz, items: [...interestQuiz.items, ...interestQuiz.items] };
      expect(profileOf(twice, [4, 0, 4, 0, 4, 0, null, null, null, null, null, null])).to.deep.equal(
        profile(1, 0, 1, 0, 1, 0),
      );
    });

    it('stands in the middle for an interest without any answer', () => {
      expect(profileOf(interestQuiz, [null]).R).to.equal(0.5);
    });

    it('stays between 0 and 1 whatever is answered', () => {
      fc.assert(
        fc.property(fc.array(fc.option(fc.nat(4)), { maxLength: 6 }), (answers: Answer[]) => {
          const found = profileOf(interestQuiz, answers);
          return interests.every((interest) => found[interest] >= 0 && found[interest] <= 1);
        }),
      );
    });

    it('reads a scale that runs from minus to plus as one that starts at 0', () => {
      const shifted = {
        ...interestQuiz,
        scale: interestQuiz.scale.map((p) => ({ ...p, value: p.value - 2 })),
      };
      expect(profileOf(shifted, [4, 3, 2, 1, 0, 0])).to.deep.equal(
        profileOf(interestQuiz, [4, 3, 2, 1, 0, 0]),
      );
    });
  });

  describe('flatness', () => {
    it('calls equal answers flat', () => {
      expect(isFlat(profileOf(interestQuiz, [2, 2, 2, 2, 2, 2]))).to.be.true;
    });

    it('calls a difference of one point in six flat, of two not', () => {
      expect(isFlat(profile(3 / 6, 3 / 6, 3 / 6, 3 / 6, 3 / 6, 4 / 6))).to.be.true;
      expect(isFlat(profile(3 / 6, 3 / 6, 3 / 6, 3 / 6, 3 / 6, 5 / 6))).to.be.false;
    });
  });

  describe('correlation', () => {
    it('is 1 for the same shape, -1 for the opposite, 0 where one side does not vary', () => {
      expect(correlation([1, 2, 3], [10, 20, 30])).to.be.closeTo(1, 1e-12);
      expect(correlation([1, 2, 3], [3, 2, 1])).to.be.closeTo(-1, 1e-12);
      expect(correlation([2, 2, 2], [1, 2, 3])).to.equal(0);
    });

    it('agrees with a value worked out by hand', () => {
      // deviations (-1.5 -.5 .5 1.5) and (-.5 -1.5 1.5 .5): 3 / 5
      expect(correlation([1, 2, 3, 4], [2, 1, 4, 3])).to.be.closeTo(0.6, 1e-12);
    });

    it('is the same both ways round and stays between -1 and 1', () => {
      fc.assert(
        fc.property(values, values, (a, b) => {
          const r = correlation(a, b);
          return Math.abs(r) <= 1 && Math.abs(r - correlation(b, a)) < 1e-9;
        }),
      );
    });
  });

  describe('subjects', () => {
    it('is 1 when the trade has exactly the subjects chosen and 0 when it has none of them', () => {
      const chosen = new Map([
        ['wood', 1],
        ['metal', 1],
      ]);
      expect(cosine(chosen, ['metal', 'wood'])).to.be.closeTo(1, 1e-12);
      expect(cosine(chosen, ['plants'])).to.equal(0);
      expect(cosine(new Map(), ['plants'])).to.equal(0);
      expect(cosine(chosen, [])).to.equal(0);
    });

    it('counts what was chosen where the quiz offers subjects', () => {
      expect([...subjectWeights(interestQuiz, [4, 4, 4, 4, 4, 4], ['metal'])]).to.deep.equal([['metal', 1]]);
    });

    it('counts what was liked where it does not', () => {
      expect([...subjectWeights(pictureQuiz, [2, 0, 0, 0, 0, 0], [])]).to.deep.equal([
        ['wood', 1],
        ['buildings', 1],
      ]);
      expect(subjectWeights(pictureQuiz, [1, 2, 2, 2, 2, 2], []).size).to.equal(0);
    });
  });

  describe('ranking', () => {
    it('puts the trade first whose profile has the shape of the answers', () => {
      const ranked = rankTrades(trades, profile(0, 0, 0.4, 1, 0.4, 0), new Map());
      expect(ranked[0]!.trade.id).to.equal('animateur');
    });

    it('tells trades of one shape apart by subjects', () => {
      const ranked = rankTrades(trades, profile(1, 0.1, 0, 0, 0, 0.2), new Map([['metal', 1]]));
      expect(ranked[0]!.trade.id).to.equal('soudeur');
    });

    it('leaves out a trade without an interest profile', () => {
      const { interests: _, ...bare } = trades[0]!;
      expect(rankTrades([bare], profile(1, 0, 0, 0, 0, 0), new Map())).to.deep.equal([]);
    });

    it('keeps every match between -1 and 2, best first', () => {
      fc.assert(
        fc.property(anyTrades, anyProfile, fc.subarray(['wood', 'metal', 'plants']), (list, own, chosen) => {
          const ranked = rankTrades(list, own, new Map(chosen.map((id) => [id, 1])));
          return ranked.every(
            ({ match }, i) => match >= -1 && match <= 2 && (i === 0 || match <= ranked[i - 1]!.match),
          );
        }),
      );
    });
  });

  describe('the trades shown', () => {
    const bricklike = profile(1, 0.2, 0, 0, 0.1, 0.3);

    it('come from three sectors even where one sector has the six best', () => {
      const list = [
        ...Array.from({ length: 8 }, (_, i) => trade(`c${String(i)}`, 'construction', [7, 2, 1, 1, 2, 3])),
        trade('i', 'industrie', [6, 5, 1, 1, 2, 3]),
        trade('a', 'agronomie', [5, 1, 6, 1, 2, 3]),
      ];
      const picks = pickTrades(rankTrades(list, bricklike, new Map()));
      expect(picks.map((pick) => pick.trade.id)).to.deep.equal(['c0', 'c1', 'c2', 'c3', 'i', 'a']);
    });

    it('are six, all different, from at least three sectors, wherever the feed has so many', () => {
      fc.assert(
        fc.property(anyTrades, anyProfile, (list, own) => {
          const picks = pickTrades(rankTrades(list, own, new Map()));
          const sectorsOf = (of: readonly { sector: string }[]) => new Set(of.map((t) => t.sector)).size;
          const shown = picks.map((pick) => pick.trade);
          return (
            shown.length === Math.min(6, list.length) &&
            new Set(shown).size === shown.length &&
            sectorsOf(shown) >= Math.min(3, sectorsOf(list), shown.length)
          );
        }),
      );
    });

    it('share a place where they fit equally well, and the next place is passed over', () => {
      const list = [
        trade('first', 'a', [7, 1, 1, 1, 1, 1]),
        trade('twin1', 'b', [7, 5, 1, 1, 1, 1]),
        trade('twin2', 'c', [7, 5, 1, 1, 1, 1]),
        trade('last', 'a', [1, 7, 1, 1, 1, 1]),
      ];
      const picks = pickTrades(rankTrades(list, profile(1, 0, 0, 0, 0, 0), new Map()));
      expect(picks.map(({ place, tied }) => [place, tied])).to.deep.equal([
        [1, false],
        [2, true],
        [2, true],
        [4, false],
      ]);
    });

    it('name those left out that fit as well as the last one shown', () => {
      const list = Array.from({ length: 8 }, (_, i) =>
        trade(`t${String(i)}`, 'abc'[i % 3]!, [7, 1, 1, 1, 1, 1]),
      );
      const ranked = rankTrades(list, profile(1, 0, 0, 0, 0, 0), new Map());
      expect(tiedBeyond(ranked, pickTrades(ranked)).map((t) => t.id)).to.deep.equal(['t6', 't7']);
    });
  });

  it('lists the interests from the strongest on, equal ones together', () => {
    expect(orderedInterests(profile(0.2, 1, 0.2, 0, 0.5, 0.4))).to.deep.equal([
      ['I'],
      ['E'],
      ['C'],
      ['R', 'A'],
      ['S'],
    ]);
  });
});
