// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import type { Catalogues } from '../../../element/localize.js';

export const catalogues: Catalogues = {
  fr: () => import('./fr.js'),
  nl: () => import('./nl.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
};
