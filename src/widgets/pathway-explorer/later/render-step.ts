import { str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { sectorTag } from '../../../element/sector.js';
import type { PathwayLink, Step } from '../../../feed/index.js';
import { alertTriangle, calendarTime, clock } from '../../../generated/icons.js';
import type { View } from '../view.js';
import {
  agesText,
  daysText,
  levelText,
  linkIcon,
  linkName,
  lookIcon,
  lookOf,
  shortName,
  yearsText,
} from './wording.js';

/** Usual ages and length on one line. */
export function stepMeta(i18n: LocalizeController, step: Step): TemplateResult | typeof nothing {
  const ages = agesText(i18n, step.ages);
  const years = step.years === undefined ? '' : yearsText(i18n, step.years);
  if (!ages && !years) return nothing;
  return html`<span class="meta">
    ${ages ? html`<span>${icon(calendarTime)}${ages}</span>` : nothing}
    ${years ? html`<span>${icon(clock)}${years}</span>` : nothing}
  </span>`;
}

/** How a week is shared, as a strip of days and in words. */
export function weekStrip(i18n: LocalizeController, step: Step): TemplateResult | typeof nothing {
  const { schoolDays = 0, companyDays = 0 } = step.work ?? {};
  if (companyDays === 0) return nothing;
  const { msg } = i18n;
  const day = 20;
  const total = schoolDays + companyDays;
  const cells = Array.from({ length: Math.ceil(total) }, (_, index) => index);
  return html`<span class="week">
    <svg class="strip" viewBox="0 0 ${total * day} 12" width=${total * day} height="12" aria-hidden="true">
      ${cells.map((index) => {
        const width = Math.min(1, total - index) * day - 2;
        return svg`<rect class=${index < schoolDays ? 'at-school' : 'at-work'} x=${index * day} y="1" width=${width} height="10" rx="2"></rect>`;
      })}
    </svg>
    <span
      >${
        schoolDays > 0
          ? msg(
              str`${daysText(i18n, schoolDays)} at school and ${daysText(i18n, companyDays)} in the company a week`,
            )
          : msg(str`${daysText(i18n, companyDays)} in the company a week`)
      }</span
    >
  </span>`;
}

/** What is not certain, said as plainly as what is. */
function doubt({ msg }: LocalizeController, confidence: Step['confidence']): TemplateResult | typeof nothing {
  if (confidence !== 'low' && confidence !== 'medium') return nothing;
  return html`<p class="doubt">
    ${icon(alertTriangle)}<span
      >${
        confidence === 'low'
          ? msg('Not confirmed: ask the school or centre before you rely on it.')
          : msg('Some of this is not confirmed.')
      }</span
    >
  </p>`;
}

/** Kind and condition of a way from one step to the next. */
export function renderWay(i18n: LocalizeController, link: PathwayLink): TemplateResult {
  const mark = linkIcon(link.kind);
  return html`<span class="way">
    ${
      mark
        ? html`<span class="tag way-kind ${link.kind}">${icon(mark)}${linkName(i18n, link.kind)}</span>`
        : nothing
    }
    ${link.condition === undefined ? nothing : html`<span>${localText(i18n, link.condition)}</span>`}
  </span>`;
}

function sources(i18n: LocalizeController, step: Step): TemplateResult[] {
  return (step.sources ?? []).map(({ url, label, date }) => {
    const name = label === undefined ? (url ? new URL(url).hostname : '') : localText(i18n, label);
    return html`<li>
      ${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}
      ${
        date
          ? html`<time datetime=${date}
              >(${i18n.dateFormat({ dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date))})</time
            >`
          : nothing
      }
    </li>`;
  });
}

const fact = (label: string, content: unknown) =>
  html`<div class="fact">
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

/** Who offers a step and how its week is shared: what one wants to know at once. */
export function renderBrief(view: View, step: Step): TemplateResult {
  const { i18n } = view;
  const providers = step.providers ?? [];
  const level = levelText(step);
  return html`${stepMeta(i18n, step)}
  ${
    providers.length > 0
      ? html`<span class="providers">
          ${providers.map((name, index) => html`${index > 0 ? ' · ' : ''}${localText(i18n, name)}`)}
        </span>`
      : nothing
  }
  ${weekStrip(i18n, step)}
  ${step.kind === 'certificate' && level ? html`<span class="tag">${i18n.msg(str`Level ${level} (EQF)`)}</span>` : nothing}`;
}

/** Everything else the feed says of a step. */
export function renderFacts(view: View, step: Step): TemplateResult {
  const { i18n, situation, trades, sectors } = view;
  const { msg } = i18n;
  const named = (ids: readonly string[] | undefined) =>
    ids?.flatMap((id) => situation.graph.steps.get(id) ?? []) ?? [];
  const certificates = named(step.certificates);
  const level = levelText(step);
  const list = sources(i18n, step);
  return html`<dl class="facts">
      ${step.admission === undefined ? nothing : fact(msg('To get in'), localText(i18n, step.admission))}
      ${step.work?.text === undefined ? nothing : fact(msg('At work'), localText(i18n, step.work.text))}
      ${
        certificates.length > 0
          ? fact(
              msg('What you can get'),
              certificates.map(
                (certificate, index) => html`${index > 0 ? ', ' : ''}${shortName(i18n, certificate)}`,
              ),
            )
          : nothing
      }
      ${level && step.kind !== 'certificate' ? fact(msg('Level'), msg(str`Level ${level} (EQF)`)) : nothing}
      ${
        step.sectors?.length
          ? fact(
              msg('Sectors'),
              step.sectors.flatMap((id) => {
                const sector = sectors.get(id);
                return sector ? [sectorTag(i18n, sector)] : [];
              }),
            )
          : nothing
      }
      ${
        step.trades?.length
          ? fact(
              msg('Trades'),
              trades
                .filter(({ id }) => step.trades?.includes(id))
                .map((trade, index) => html`${index > 0 ? ', ' : ''}${localText(i18n, trade.name)}`),
            )
          : nothing
      }
      ${step.note === undefined ? nothing : fact(msg('Good to know'), localText(i18n, step.note))}
      ${
        list.length > 0
          ? fact(
              msg('Sources'),
              html`<ul class="plain-list sources">
                ${list}
              </ul>`,
            )
          : nothing
      }
    </dl>
    ${doubt(i18n, step.confidence)}
    ${
      step.correctionUrl
        ? html`<p class="small"><a href=${step.correctionUrl}>${msg('Report a mistake')}</a></p>`
        : nothing
    }`;
}

/** Pictogram of a step in a round mark. */
export function stepMark(view: View, step: Step): TemplateResult {
  const look = lookOf(view.situation.graph, step);
  return html`<span class="mark ${look}">${icon(lookIcon(look))}</span>`;
}
