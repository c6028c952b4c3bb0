// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { link } from './link.js';

export const shortage = {
  fields: {
    status: { oneOf: ['listed', 'listed-earlier', 'related-only', 'removed', 'unknown'] },
    year: { number: 'a whole number from 1990 to 2100', min: 1990, max: 2100, int: true },
    lists: {
      list: {
        fields: {
          name: { text: 'a text' },
          year: { number: 'a whole number', int: true },
          url: link,
          label: { text: 'a text' },
        },
        required: ['name'],
      },
    },
  },
  required: ['status'],
} satisfies Shape;
