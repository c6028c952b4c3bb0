import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { formatPath } from '../../src/feed/read-record.js';
import { misfits, type Shape } from '../../src/feed/shape.js';
import * as shapes from '../../src/generated/shapes.js';
import { Envelope } from '../../src/feed/schema/envelope.js';
import { CalendarEvent, Holiday } from '../../src/feed/schema/events.js';
import { BasemapFeature, Locality } from '../../src/feed/schema/geography.js';
import { Measure, PathwayLink, Step } from '../../src/feed/schema/pathways.js';
import { Place } from '../../src/feed/schema/places.js';
import { Quiz } from '../../src/feed/schema/quizzes.js';
import { Sector } from '../../src/feed/schema/sectors.js';
import { Trade } from '../../src/feed/schema/trades.js';

const sources = [{ url: 'https://example.org/a', date: '2026-11-01' }];
const text = { fr: 'texte', nl: 'tekst' };

/** A schema, its shape, and a full record to change at random. */
const pairs: readonly (readonly [string, z.ZodMiniType, Shape, unknown])[] = [
  [
    'envelope',
    Envelope,
    shapes.envelope,
    {
      version: 1,
      id: 'x',
      publisher: { name: 'P', email: 'a@b.be' },
      licence: { name: 'CC0' },
      updated: '2026-11-01',
      languages: ['fr'],
      credits: [{ text }],
    },
  ],
  [
    'sector',
    Sector,
    shapes.sector,
    {
      id: 'wood',
      name: text,
      letter: 'W',
      color: { light: '#123456', dark: '#abcdef' },
      pictogram: 'M1 2h3',
    },
  ],
  [
    'trade',
    Trade,
    shapes.trade,
    {
      id: 'joiner',
      name: text,
      sector: 'wood',
      interests: { R: 7, I: 2.5, A: 1, S: 1, E: 1, C: 3 },
      identifiers: ['isco08:7115'],
      tasks: [text],
      dual: { status: 'yes', providers: [text] },
      shortage: { status: 'listed', year: 2025, lists: [{ name: 'L', url: 'https://x.be' }] },
      sources,
      forms: { fr: { feminine: 'a', masculine: 'b' } },
    },
  ],
  [
    'quiz',
    Quiz,
    shapes.quiz,
    {
      id: 'q',
      kind: 'interest',
      audiences: ['primary'],
      title: text,
      scale: [
        { value: 0, label: text },
        { value: 1, label: text },
      ],
      items: [{ id: '1', interest: 'R', text, picture: { url: 'data:image/svg+xml,x' } }],
      subjects: [{ id: 's', label: text }],
      subjectsMin: 3,
    },
  ],
  [
    'knowledge quiz',
    Quiz,
    shapes.quiz,
    {
      id: 'q',
      kind: 'knowledge',
      audiences: [],
      title: text,
      questions: [
        { id: '1', kind: 'choice', text, options: [{ text, trade: 't' }], answer: 0, explanation: text },
      ],
    },
  ],
  [
    'place',
    Place,
    shapes.place,
    {
      id: 'p',
      kind: 'cta',
      name: text,
      address: { postalCode: '5000', municipality: 'nis:92094' },
      position: { coordinates: [4.8, 50.4], precision: 'street' },
      email: 'a@b.be',
      equipment: [{ name: text, quantity: 2, year: 2020 }],
      booking: { required: 'unknown', placesLeft: 3, placesLeftAt: '2026-11-01T10:00:00Z' },
      sectors: ['*'],
      opened: '2012-03',
      sources,
    },
  ],
  [
    'step',
    Step,
    shapes.step,
    {
      id: 's',
      kind: 'programme',
      name: text,
      ages: [15, null],
      years: 2.5,
      work: { schoolDays: 2, companyDays: 3 },
      identifiers: ['eqf:4'],
      validFrom: '2026-2027',
      validUntil: '2028-2029',
    },
  ],
  ['link', PathwayLink, shapes.pathwayLink, { from: 'a', to: 'b', kind: 'bridge', condition: text }],
  ['measure', Measure, shapes.measure, { id: 'm', name: text, ageFrom: 12 }],
  [
    'event',
    CalendarEvent,
    shapes.calendarEvent,
    {
      id: 'e',
      kind: 'fair',
      name: text,
      start: '2026-11-23T09:00',
      end: '2026-11-23T17:00',
      timeZone: 'Europe/Brussels',
      rrule: 'FREQ=DAILY;COUNT=2',
      status: 'full',
      ages: [10, null],
      languages: ['fr'],
      price: { free: 'yes' },
      venue: { position: { coordinates: [4, 50], precision: 'locality' } },
    },
  ],
  ['holiday', Holiday, shapes.holiday, { id: 'h', name: text, start: '2026-12-21', end: '2027-01-03' }],
  ['locality', Locality, shapes.locality, { postalCode: '5000', name: text, coordinates: [4.8, 50.4] }],
  [
    'base-map feature',
    BasemapFeature,
    shapes.basemapFeature,
    {
      type: 'Feature',
      properties: { kind: 'town', rank: 1 },
      geometry: { type: 'Point', coordinates: [4, 50] },
    },
  ],
];

/** Places in a value, as paths. */
function places(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, item]) =>
      places(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function change(value: unknown, path: readonly PropertyKey[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    PropertyKey,
    unknown
  >;
  if (rest.length === 0 && replacement === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else Reflect.deleteProperty(copy, key);
  } else copy[key] = change(copy[key], rest, replacement);
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    'x',
    0,
    -1,
    1.5,
    8,
    200,
    1e20,
    NaN,
    true,
    [],
    {},
    [1, 2],
    { fr: '' },
    'javascript:alert(1)',
    'https://x.be',
    '2026-02-30',
    '2026-02-28',
    '2020-2021',
    '#zzz',
    'isco08:1',
    'FREQ=x',
    'interest',
    'knowledge',
  ),
  fc.string(),
  fc.jsonValue(),
);

describe('shapes say what the schemas say', () => {
  for (const [name, schema, shape, example] of pairs) {
    it(`finds nothing wrong with a good ${name}`, () => {
      expect(z.safeParse(schema, example).success, 'schema').to.equal(true);
      expect(misfits(shape, example)).to.deep.equal([]);
    });

    it(`finds the same faults in a ${name}, at the same places or more exactly`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...places(example)), odd), { minLength: 1, maxLength: 2 }),
          (changes) => {
            const value = changes.reduce((result, [path, replacement]) => {
              const parent = path
                .slice(0, -1)
                .reduce<unknown>(
                  (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
                  result,
                );
              return typeof parent === 'object' && parent !== null
                ? change(result, path, replacement)
                : result;
            }, example);
            const parsed = z.safeParse(schema, value);
            const bySchema = parsed.success ? [] : parsed.error.issues.map((issue) => formatPath(issue.path));
            const byShape = misfits(shape, value).map((misfit) => formatPath(misfit.path));
            // The schema applies its rules of order also to fields that are wrong by themselves.
            const rule = 'fields' in shape && byShape.length > 0 ? shape.rule?.at : undefined;
            const covered = (path: string, by: readonly string[]) =>
              by.some((one) => path.startsWith(one) || one.startsWith(path));
            expect(byShape.length === 0, 'fits').to.equal(parsed.success);
            expect(
              bySchema.filter((path) => path !== rule && !covered(path, byShape)),
              'only the schema',
            ).to.deep.equal([]);
            expect(
              byShape.filter((path) => !covered(path, bySchema)),
              'only the shape',
            ).to.deep.equal([]);
          },
        ),
        { numRuns: 300 },
      );
    });
  }
});
