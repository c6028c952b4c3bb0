// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const placeKind = {
  oneOf: [
    'cta',
    'competence-centre',
    'reference-centre',
    'training-hub',
    'training-centre',
    'cite-des-metiers',
    'cefa',
    'school',
    'company',
  ],
} satisfies Shape;
