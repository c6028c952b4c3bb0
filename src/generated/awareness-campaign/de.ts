// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import type { TemplateMap } from '@lit/localize';

export const templates: TemplateMap = {
  s5ef079: "Die Seite zeigt jetzt, was zu deinem Quiz passt.",
  sea0c92: "Alles anzeigen",
};
