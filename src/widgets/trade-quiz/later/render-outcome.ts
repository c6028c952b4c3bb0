/**
 * The end of an interest quiz: trades to explore, the profile, and what all this is not.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Sector, Trade } from '../../../feed/index.js';
import { adjustmentsHorizontal, infoCircle, refresh } from '../../../generated/icons.js';
import type { InterestRun } from './answers.js';
import { interestName } from './interest-name.js';
import type { Choice } from '../events.js';
import type { Way } from './explore.js';
import type { Outcome } from './outcome.js';
import { renderExplore } from './render-explore.js';
import { isStrong, renderProfile } from './render-profile.js';
import { phrase, renderTrade } from './render-trade.js';
import { orderedInterests } from '../../../matching/match.js';

export interface OutcomeView {
  readonly level: number;
  readonly run: InterestRun;
  readonly outcome: Outcome;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Link, code and print. */
  readonly share: TemplateResult;
  /** Ways to the other widgets, for some sectors and trades. */
  ways(choice: Choice): readonly Way[];
  change(): void;
  restart(): void;
}

/** What stands out: the interests that are present a lot, or else the strongest. */
function leading({ profile }: Outcome) {
  const ordered = orderedInterests(profile);
  const strong = ordered.flat().filter((interest) => isStrong(profile[interest]));
  return strong.length > 0 ? strong : (ordered[0] ?? []);
}

function lead(i18n: LocalizeController, { outcome }: OutcomeView): string {
  const { msg } = i18n;
  if (outcome.picks.length === 0)
    return msg('Here is your profile. The trades that go with it are not here yet.');
  switch (outcome.clarity) {
    case 'clear': {
      const names = phrase(
        i18n,
        leading(outcome).map((interest) => interestName(i18n, interest)),
      );
      return msg(
        str`What stands out in your answers: ${names}. Here are trades from several sectors that come near.`,
      );
    }
    case 'flat':
      return msg(
        'You like many things about equally, and that is fine. One trade from each of several sectors, in no order: which one makes you curious?',
      );
    case 'few':
      return msg(
        'You skipped many questions, so your answers say little yet. One trade from each of several sectors, in no order: which one makes you curious?',
      );
    case 'far':
      return msg(
        'No trade here comes near your answers. One trade from each of several sectors, in no order: which one makes you curious?',
      );
  }
}

const MOST_NAMED = 5;

/** Trades as near as the last one shown: said, so that the list does not pretend to a sharp edge. */
function renderTied(i18n: LocalizeController, tied: readonly Trade[]): TemplateResult | typeof nothing {
  if (tied.length === 0) return nothing;
  const { msg } = i18n;
  const named = tied.slice(0, MOST_NAMED).map((trade) => i18n.plain(trade.name));
  const more = tied.length - named.length;
  return html`<p class="muted">
    ${msg('As near as the last one:')}
    ${named.join(' · ')}${
      more > 0
        ? html` ${i18n.plural(more, {
            one: () => msg(str`and ${more} other`),
            other: () => msg(str`and ${more} others`),
          })}`
        : nothing
    }
  </p>`;
}

function renderLimits(i18n: LocalizeController, view: OutcomeView): TemplateResult {
  const { msg } = i18n;
  const { note } = view.run.quiz;
  return html`<section class="limits" part="limits">
    ${heading(view.level + 1, html`${icon(infoCircle)} ${msg('What this quiz is not')}`, { class: 'subtitle' })}
    <ul>
      <li>${msg('Not a test: it does not measure what you can do.')}</li>
      <li>${msg('Not a decision: what you like changes, and every trade stays open to you.')}</li>
      <li>
        ${msg('Not advice: it knows nothing of you but these answers. Talk about it with your family, your teachers or a guidance service.')}
      </li>
      ${note ? html`<li>${localText(i18n, note)}</li>` : nothing}
    </ul>
  </section>`;
}

/** The sectors and trades of a result, to go on with; where nothing is preferred, everything stays in sight. */
const choiceOf = ({ picks, clarity }: Outcome): Choice =>
  clarity === 'clear'
    ? {
        sectors: [...new Set(picks.map(({ trade }) => trade.sector))],
        trades: picks.map(({ trade }) => trade.id),
      }
    : { sectors: [], trades: [] };

/** The whole result. */
export function renderOutcome(i18n: LocalizeController, view: OutcomeView): TemplateResult {
  const { msg } = i18n;
  const { outcome, run, level } = view;
  const clear = outcome.clarity === 'clear';
  return html`<div class="result">
    <div class="stack">
      ${heading(level, clear ? msg('Trades to explore') : msg('No clear preference yet'), {
        class: 'title',
        part: 'heading',
        focusable: true,
      })}
      <p class="lead">${lead(i18n, view)}</p>
    </div>
    ${
      outcome.picks.length > 0
        ? html`<ol class="trades plain-list">
            ${outcome.picks.map((pick) =>
              renderTrade(i18n, {
                level: level + 1,
                pick,
                quiz: run.quiz,
                sector: view.sectors.get(pick.trade.sector),
                placed: clear,
                ways: view.ways({ sectors: [pick.trade.sector], trades: [pick.trade.id] }),
              }),
            )}
          </ol>`
        : html`<p class="notice">${icon(infoCircle)}<span>${msg('There are no trades here yet.')}</span></p>`
    }
    ${renderTied(i18n, outcome.tied)} ${renderExplore(i18n, level + 1, view.ways(choiceOf(outcome)))}
    <section class="stack part-profile">
      ${heading(level + 1, msg('Your profile'), { class: 'subtitle' })}
      ${renderProfile(i18n, outcome.profile)}
    </section>
    ${renderLimits(i18n, view)} ${view.share}
    <p class="row no-print">
      <button class="button" type="button" part="change" @click=${view.change}>
        ${icon(adjustmentsHorizontal)}${msg('Change my answers')}
      </button>
      <button class="button" type="button" part="restart" @click=${view.restart}>
        ${icon(refresh)}${msg('Start again')}
      </button>
    </p>
  </div>`;
}
