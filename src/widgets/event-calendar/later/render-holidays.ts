/**
 * The holidays of a month in words, or that they could not be loaded.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import { alertTriangle } from '../../../generated/icons.js';
import { firstDay, type Month } from '../agenda.js';
import type { CalendarView } from '../calendar-view.js';
import { dayMs } from '../moment.js';
import { forgetHolidays, holidaysOf } from './holidays.js';
import { lastDay } from './month.js';

/** The holidays of the month in words, where cells have no room for them. */
export function renderHolidays(view: CalendarView, month: Month): TemplateResult | typeof nothing {
  const { i18n } = view;
  const holidays = holidaysOf(view);
  if (holidays === 'failed') return renderMissing(view);
  const shown = holidays.filter(({ start, end }) => start <= lastDay(month) && end >= firstDay(month));
  if (shown.length === 0) return nothing;
  const format = i18n.dateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  return html`<ul class="plain-list small holiday-list">
    ${shown.map(
      ({ name, start, end }) =>
        html`<li>${localText(i18n, name)} (${format.formatRange(dayMs(start), dayMs(end))})</li>`,
    )}
  </ul>`;
}

/** The month is good without its holidays, so this is a quiet line below it. */
function renderMissing(view: CalendarView): TemplateResult {
  const { msg } = view.i18n;
  return html`<div class="row small muted holidays-missing" part="notice" role="status">
    <span
      >${icon(alertTriangle)} ${msg('Part of the information could not be loaded. The rest is shown.')}</span
    >
    <button
      class="button button-quiet no-print"
      type="button"
      @click=${() => {
        forgetHolidays(view);
        // The button goes away.
        view.focus('.day-button[tabindex="0"]');
      }}
    >
      ${msg('Try again')}
    </button>
  </div>`;
}
