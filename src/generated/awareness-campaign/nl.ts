// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import type { TemplateMap } from '@lit/localize';

export const templates: TemplateMap = {
  s5ef079: "De pagina toont nu wat bij je quiz past.",
  sea0c92: "Alles tonen",
};
