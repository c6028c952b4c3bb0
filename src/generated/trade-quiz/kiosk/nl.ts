// Written by scripts/locales.ts from locales/*.xlf. Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize';

export const templates: TemplateMap = {
  s53b7bd: str`De quiz begint opnieuw over ${0} seconden. Raak het scherm aan om verder te gaan.`,
  s5792ca: "Ben je er nog?",
  s5812d8: str`De quiz begint opnieuw over ${0} seconde. Raak het scherm aan om verder te gaan.`,
  s7c7dbe: "Ben je er nog? De quiz begint zo opnieuw.",
  se33325: "Ik ben er nog",
};
