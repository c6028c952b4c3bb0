// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize';

export const templates: TemplateMap = {
  s53b7bd: str`The quiz begins again in ${0} seconds. Touch the screen to go on.`,
  s5792ca: "Still there?",
  s5812d8: str`The quiz begins again in ${0} second. Touch the screen to go on.`,
  s7c7dbe: "Are you still there? The quiz begins again soon.",
  se33325: "I am still here",
};
