import * as z from 'zod/mini';
import { LocalText, recordFields } from './base.js';

const HexColor = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'a colour such as #1f6feb'));

/** A family of trades, such as construction. Its colour never stands alone: letter, pictogram and name go with it. */
export const Sector = z.object({
  ...recordFields,
  /** Name of the sector. */
  name: LocalText,
  /** One or two capitals that stand for the sector where there is no room for its name; unique among the sectors. */
  letter: z.string().check(z.minLength(1), z.maxLength(2)),
  /** The sector's colour, once for light pages and once for dark ones; each with a contrast of at least 4.5:1. */
  color: z.object({
    /** On a white page. */
    light: HexColor,
    /** On a nearly black page. */
    dark: HexColor,
  }),
  /** Pictogram as the `d` of an SVG path, drawn with a stroke in a box of 24 by 24. */
  pictogram: z.optional(z.string().check(z.regex(/^[\dMLHVCSQTAZmlhvcsqtaz\s,.+e-]+$/, 'an SVG path'))),
});
export type Sector = z.infer<typeof Sector>;
