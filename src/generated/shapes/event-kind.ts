// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const eventKind = {
  oneOf: ['open-day', 'company-visit', 'fair', 'competition', 'awareness', 'training', 'call'],
} satisfies Shape;
