// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { credit } from './credit.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { languageTag } from './language-tag.js';
import { licence } from './licence.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { publisher } from './publisher.js';

export const envelope = {
  fields: {
    $schema: { text: 'a text' },
    version: { oneOf: [1] },
    id: id,
    title: localText,
    publisher: publisher,
    licence: licence,
    credits: { list: credit },
    updated: dateOnly,
    validUntil: dateOnly,
    languages: { list: languageTag, min: 1 },
    correctionUrl: link,
  },
  required: ['version', 'id', 'publisher', 'licence', 'updated', 'languages'],
} satisfies Shape;
