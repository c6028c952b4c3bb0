// Made from src/feed/schema by `npm run schema`. Do not edit.
import { yearsInOrder } from '../../feed/schema/checks.js';
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { identifier } from './identifier.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { schoolYear } from './school-year.js';
import { source } from './source.js';
import { workRhythm } from './work-rhythm.js';

export const step = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    kind: { oneOf: ['stage', 'stream', 'programme', 'certificate', 'measure', 'outcome'] },
    name: localText,
    ages: {
      tuple: [
        { number: 'a whole number from 0 to 120', min: 0, max: 120, int: true },
        {
          either: [
            { number: 'a whole number from 0 to 120', min: 0, max: 120, int: true },
            { oneOf: [null] },
          ],
        },
      ],
      say: 'a list of 2',
    },
    years: { number: 'a number from 0 to 15', min: 0, max: 15 },
    providers: { list: localText },
    certificates: { list: id },
    identifiers: { list: identifier },
    work: workRhythm,
    admission: localText,
    sectors: { list: id },
    trades: { list: id },
    validFrom: schoolYear,
    validUntil: schoolYear,
  },
  required: ['id', 'kind', 'name'],
  rule: { test: yearsInOrder, at: 'validUntil', say: 'a last school year that is not before the first' },
} satisfies Shape;
