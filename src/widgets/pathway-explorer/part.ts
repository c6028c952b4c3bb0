/**
 * The parts of the explorer that are loaded when somebody needs them: the routes, and the whole picture.
 */
import type { ReactiveElement, TemplateResult } from 'lit';
import type { LaterPart } from '../../element/later.js';
import type { View } from './view.js';

/** What a part shows. */
export interface Part {
  render(): TemplateResult;
  /** What users of a screen reader hear once a choice led here; empty for nothing. */
  news?(): string;
}

/** The module of a part. */
export interface PartModule extends LaterPart {
  /** @param view what is chosen and shown now */
  create(host: ReactiveElement, view: () => View): Part;
}
