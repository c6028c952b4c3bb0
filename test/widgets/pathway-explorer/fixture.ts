/** A small made-up country: school to 14, then full-time or dual, then a certificate, then work. */
import type { PathwayLink, Step } from '../../../src/feed/index.js';
import { feedWith } from '../../feed-fixture.js';

type Loose = Partial<Step> & Pick<Step, 'id' | 'kind' | 'name'>;

/** A step with its id as its name. */
export const step = (id: string, kind: Step['kind'] = 'stage', rest: Partial<Step> = {}): Step => ({
  id,
  kind,
  name: id,
  ...rest,
});

/** A link straight on. */
export const link = (from: string, to: string, rest: Partial<PathwayLink> = {}): PathwayLink => ({
  from,
  to,
  kind: 'progression',
  ...rest,
});

const sectors = [
  {
    id: 'construction',
    name: { fr: 'Construction', en: 'Construction' },
    letter: 'C',
    color: { light: '#8a3b00', dark: '#ffb077' },
  },
  {
    id: 'food',
    name: { fr: 'Hôtellerie et alimentation', en: 'Hotels and food' },
    letter: 'H',
    color: { light: '#a3211c', dark: '#ff9d96' },
  },
];

const trades = [
  {
    id: 'mason',
    name: { fr: 'maçonne / maçon', en: 'mason' },
    sector: 'construction',
    programmes: [
      { name: { fr: 'Maçonne / Maçon (professionnel)', en: 'Masonry (vocational)' } },
      { name: { fr: 'Gros œuvre (technique)', en: 'Building (technical)' }, confidence: 'low' },
    ],
    dual: { status: 'yes', providers: ['CEFA'] },
  },
  {
    id: 'baker',
    name: { fr: 'boulangère / boulanger', en: 'baker' },
    sector: 'food',
    dual: { status: 'no' },
  },
];

/** Steps and links; `old-3` and `core-3` stand for the years before and after a reform. */
export const steps: Loose[] = [
  {
    id: 'p6',
    kind: 'stage',
    name: { fr: '6e primaire', en: 'Year 6' },
    ages: [11, 12],
    years: 1,
    providers: [{ fr: 'école primaire', en: 'primary school' }],
  },
  { id: 's1', kind: 'stage', name: { fr: '1re secondaire', en: 'First year' }, ages: [12, 13], years: 1 },
  {
    id: 's2',
    kind: 'stage',
    name: { fr: '2e secondaire', en: 'Second year' },
    ages: [13, 14],
    years: 1,
    admission: { fr: 'Réussite de la 1re', en: 'First year passed' },
    note: { fr: 'Une remarque', en: 'A remark' },
    confidence: 'low',
    sources: [{ url: 'https://example.org/source', date: '2026-11-01' }],
  },
  {
    id: 'old-3',
    kind: 'stage',
    name: { fr: '3e qualifiante', en: 'Third year, vocational' },
    ages: [14, 15],
    years: 1,
    validUntil: '2027-2028',
  },
  {
    id: 'core-3',
    kind: 'stage',
    name: { fr: 'Tronc commun – 3e', en: 'Common core – third year' },
    ages: [14, 15],
    years: 1,
    validFrom: '2028-2029',
  },
  {
    id: 'full',
    kind: 'programme',
    name: { fr: 'Plein exercice', en: 'Full-time training' },
    ages: [15, 18],
    years: 3,
    certificates: ['cq'],
    identifiers: ['eqf:4'],
  },
  {
    id: 'dual',
    kind: 'programme',
    name: { fr: 'Alternance – article 49', en: 'Dual training – article 49' },
    ages: [15, 21],
    work: { schoolDays: 2, companyDays: 3 },
    certificates: ['cq'],
  },
  {
    id: 'cq',
    kind: 'certificate',
    name: { fr: 'CQ – certificat de qualification', en: 'CQ – certificate of qualification' },
    identifiers: ['isced:353', 'eqf:3'],
  },
  { id: 'job', kind: 'outcome', name: { fr: 'Emploi', en: 'Job' }, ages: [18, null] },
  { id: 'far', kind: 'programme', name: { fr: 'Île lointaine', en: 'Far island' }, ages: [18, null] },
];

export const links: PathwayLink[] = [
  link('p6', 's1', { condition: { fr: 'CEB', en: 'Primary certificate' } }),
  link('s1', 's2'),
  link('s2', 'old-3', { condition: { fr: 'réussite', en: 'success' } }),
  link('s2', 'core-3'),
  link('s2', 'dual', { kind: 'dual', condition: { fr: '15 ans', en: 'age 15' } }),
  link('old-3', 'full'),
  link('core-3', 'full'),
  link('old-3', 'dual', { kind: 'dual', condition: { fr: '15 ans', en: 'age 15' } }),
  link('dual', 'full', { kind: 'bridge', condition: { fr: 'avis du conseil', en: 'council agrees' } }),
  link('full', 'dual', { kind: 'dual' }),
  link('full', 'full', { kind: 'bridge', condition: { fr: 'année recommencée', en: 'year taken again' } }),
  link('full', 'cq'),
  link('dual', 'cq'),
  link('cq', 'job', { kind: 'exit' }),
];

export const pathways = {
  steps: steps as Step[],
  links,
  choices: [
    { age: 12, text: 'Secondary' },
    { age: 14, text: 'Choice' },
    { age: 15, text: 'Dual' },
    { age: 18, text: 'After' },
  ],
};

/** The whole as a feed. */
export const feed = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  feedWith({ sectors, trades, pathways, ...changes });

/** The same country with names that are far too long. */
export function longTexts(): Record<string, unknown> {
  const long =
    'Donaudampfschifffahrtsgesellschaftskapitänsanwärterausbildung und alles, was dazugehört, '.repeat(2);
  return feed({
    pathways: {
      ...pathways,
      steps: steps.map((one) => ({ ...one, name: `${one.id} ${long}`, admission: long, note: long })),
      links: links.map((one) => ({ ...one, condition: long })),
    },
  });
}
