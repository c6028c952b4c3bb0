// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { address } from './address.js';
import { localText } from './local-text.js';
import { position } from './position.js';

export const venue = { fields: { name: localText, address: address, position: position } } satisfies Shape;
