/**
 * The six interests as a hexagon and in words.
 */
import { html, svg, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import type { LocalizeController } from '../../../element/localize.js';
import { pointOf, polygon, ring } from './hexagon.js';
import { interestIcon, interestMeaning, interestName } from './interest-name.js';
import { interests, type Interest, type Profile } from '../../../matching/interests.js';
import { orderedInterests } from '../../../matching/match.js';

const RADIUS = 100;
/** The pictograms stand a little outside the corners; each is 24 wide. */
const ICON_RADIUS = 122;

/** True where an interest is present a lot; the profile is 0 to 1. */
export const isStrong = (share: number): boolean => share >= 2 / 3;

/** How present an interest is, in words. */
function presence({ msg }: LocalizeController, share: number): string {
  if (isStrong(share)) return msg('a lot');
  return share >= 1 / 3 ? msg('a little') : msg('less, for now');
}

/** Pictogram and name outside a corner; the name stands on the side that looks away from the hexagon. */
function renderCorner(i18n: LocalizeController, interest: Interest) {
  const [x, y] = pointOf(interest, 1, ICON_RADIUS);
  return svg`<g transform="translate(${x - 12} ${y - 12})">
    <path d=${interestIcon[interest]}></path>
    <text x="12" y=${y < 0 ? -7 : 41}>${interestName(i18n, interest)}</text>
  </g>`;
}

/** The profile as a hexagon. */
export function renderHexagon(i18n: LocalizeController, profile: Profile): TemplateResult {
  return html`<svg
    class="hexagon"
    viewBox="-168 -160 336 320"
    role="img"
    aria-label=${i18n.msg('Your profile as a hexagon; the list says the same in words.')}
  >
    ${[1 / 3, 2 / 3, 1].map((share) => svg`<polygon class="hexagon-ring" points=${ring(share, RADIUS)}></polygon>`)}
    ${interests.map((interest) => {
      const [x, y] = pointOf(interest, 1, RADIUS);
      return svg`<line class="hexagon-ring" x1="0" y1="0" x2=${x} y2=${y}></line>`;
    })}
    <polygon class="hexagon-shape" points=${polygon(profile, RADIUS)}></polygon>
    <g class="hexagon-icons">${interests.map((interest) => renderCorner(i18n, interest))}</g>
  </svg>`;
}

/** "Making, a lot". */
export const renderPresence = (
  i18n: LocalizeController,
  interest: Interest,
  profile: Profile,
): TemplateResult =>
  html`<strong>${interestName(i18n, interest)}</strong>, ${presence(i18n, profile[interest])}`;

/** The hexagon; the list beside it says the same in words, with the same pictograms. */
export function renderProfile(i18n: LocalizeController, profile: Profile): TemplateResult {
  return html`<div class="profile" part="profile">
    ${renderHexagon(i18n, profile)}
    <ul class="profile-list plain-list">
      ${orderedInterests(profile)
        .flat()
        .map(
          (interest) =>
            html`<li>
              <span class="soft-mark profile-mark">${icon(interestIcon[interest])}</span>
              <span>
                ${renderPresence(i18n, interest, profile)}<br />
                <span class="small muted">${interestMeaning(i18n, interest)}</span>
              </span>
            </li>`,
        )}
    </ul>
  </div>`;
}
