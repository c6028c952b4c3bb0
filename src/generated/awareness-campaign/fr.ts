// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import type { TemplateMap } from '@lit/localize';

export const templates: TemplateMap = {
  s5ef079: "La page montre maintenant ce qui va avec ton quiz.",
  sea0c92: "Tout afficher",
};
