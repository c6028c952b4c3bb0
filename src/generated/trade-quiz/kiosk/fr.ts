// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize';

export const templates: TemplateMap = {
  s53b7bd: str`Le quiz recommence dans ${0} secondes. Touche l’écran pour continuer.`,
  s5792ca: "Toujours là ?",
  s5812d8: str`Le quiz recommence dans ${0} seconde. Touche l’écran pour continuer.`,
  s7c7dbe: "Tu es encore là ? Le quiz va recommencer.",
  se33325: "Je suis toujours là",
};
