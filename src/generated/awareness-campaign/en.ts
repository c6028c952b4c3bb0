// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import type { TemplateMap } from '@lit/localize';

export const templates: TemplateMap = {
  s5ef079: "The page now shows what fits your quiz.",
  sea0c92: "Show everything",
};
