// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { source } from './source.js';

export const sector = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    name: localText,
    letter: { text: 'a text', min: 1, max: 2 },
    color: {
      fields: {
        light: { text: 'a colour such as #1f6feb', pattern: /^#[0-9a-f]{6}$/i },
        dark: { text: 'a colour such as #1f6feb', pattern: /^#[0-9a-f]{6}$/i },
      },
      required: ['light', 'dark'],
    },
    pictogram: { text: 'an SVG path', pattern: /^[\dMLHVCSQTAZmlhvcsqtaz\s,.+e-]+$/ },
  },
  required: ['id', 'name', 'letter', 'color'],
} satisfies Shape;
