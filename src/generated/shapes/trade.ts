// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { dualTraining } from './dual-training.js';
import { id } from './id.js';
import { identifier } from './identifier.js';
import { interestProfile } from './interest-profile.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { nameForms } from './name-forms.js';
import { programme } from './programme.js';
import { shortage } from './shortage.js';
import { source } from './source.js';

export const trade = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    name: localText,
    forms: { record: nameForms },
    sector: id,
    interests: interestProfile,
    subjects: { list: id },
    identifiers: { list: identifier },
    tasks: { list: localText },
    tools: { list: localText },
    programmes: { list: programme },
    dual: dualTraining,
    shortage: shortage,
  },
  required: ['id', 'name', 'sector'],
} satisfies Shape;
