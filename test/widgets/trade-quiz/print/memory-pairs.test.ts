import { expect } from 'chai';
import type { Trade } from '../../../../src/feed/index.js';
import { memoryPairs } from '../../../../src/widgets/trade-quiz/print/memory-pairs.js';

const trade = (id: string, sector: string, ...tools: string[]): Trade => ({ id, sector, name: id, tools });
const many = Array.from({ length: 40 }, (_, index) =>
  trade(`t${String(index)}`, `s${String(index % 5)}`, 'marteau', `outil ${String(index)}`),
);

describe('memory cards', () => {
  it('are 12 pairs, each with a tool that no other trade works with', () => {
    const pairs = memoryPairs(many, 'quiz');
    expect(pairs).to.have.length(12);
    expect(new Set(pairs.map(({ tool }) => tool))).to.have.property('size', 12);
    expect(pairs.map(({ tool }) => tool)).not.to.include('marteau');
  });
  it('come from all sectors', () => {
    expect(new Set(memoryPairs(many, 'quiz').map((pair) => pair.trade.sector))).to.have.property('size', 5);
  });
  it('are the same when they are printed again, and others for another quiz', () => {
    const ids = (name: string) => memoryPairs(many, name).map((pair) => pair.trade.id);
    expect(ids('a')).to.deep.equal(ids('a'));
    expect(ids('a')).not.to.deep.equal(ids('b'));
  });
  it('prefer what can be printed large', () => {
    const pairs = memoryPairs(many, 'quiz', (pair) => Number(pair.trade.id.slice(1)) < 20);
    expect(pairs.map((pair) => Number(pair.trade.id.slice(1))).every((id) => id < 20)).to.equal(true);
  });
  it('are fewer where there are fewer, and none without tools', () => {
    expect(memoryPairs(many.slice(0, 3), 'quiz')).to.have.length(3);
    expect(memoryPairs([trade('a', 's'), { id: 'b', sector: 's', name: 'b' }], 'quiz')).to.deep.equal([]);
    expect(memoryPairs([], 'quiz')).to.deep.equal([]);
  });
});
