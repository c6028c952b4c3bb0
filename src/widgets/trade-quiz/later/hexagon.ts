/**
 * Geometry of the hexagon on which a profile is drawn, in the units of its SVG. No DOM.
 */
import { interests, type Interest, type Profile } from '../../../matching/interests.js';

/** A point of the drawing: right and down from its centre. */
export type Point = readonly [x: number, y: number];

/**
 * The point of a letter at a share (0 centre, 1 corner) of the radius. R stands at the top, the others follow clockwise
 * in Holland's order, so that neighbours are alike and opposites differ.
 */
export function pointOf(interest: Interest, share: number, radius: number): Point {
  const angle = (interests.indexOf(interest) * Math.PI) / 3 - Math.PI / 2;
  const round = (value: number) => Math.round(value * 100) / 100 + 0; // `+ 0` turns -0 into 0
  return [round(Math.cos(angle) * share * radius), round(Math.sin(angle) * share * radius)];
}

/** `points` of an SVG polygon for a profile (0 to 1 a letter). The least share keeps a shape where all is zero. */
export function polygon(profile: Profile, radius: number, least = 0.06): string {
  return interests
    .map((interest) => {
      const share = Math.max(least, Math.min(1, profile[interest]));
      return pointOf(interest, share, radius).join(',');
    })
    .join(' ');
}

/** `points` of a regular hexagon. */
export function ring(share: number, radius: number): string {
  return interests.map((interest) => pointOf(interest, share, radius).join(',')).join(' ');
}
