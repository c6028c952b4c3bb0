// Made from src/feed/schema by `npm run schema`. Do not edit.
import { isSafeImage } from '../../core/link.js';
import { type Shape } from '../../feed/shape.js';

export const imageLink = { text: 'the address of a picture', test: isSafeImage } satisfies Shape;
