// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize';

export const templates: TemplateMap = {
  s53b7bd: str`Das Quiz beginnt in ${0} Sekunden von vorn. Berühre den Bildschirm, um weiterzumachen.`,
  s5792ca: "Noch da?",
  s5812d8: str`Das Quiz beginnt in ${0} Sekunde von vorn. Berühre den Bildschirm, um weiterzumachen.`,
  s7c7dbe: "Bist du noch da? Das Quiz beginnt gleich von vorn.",
  se33325: "Ich bin noch da",
};
