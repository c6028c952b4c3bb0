/**
 * "Add to my calendar": what to do with the file, or the event as text where no file can be saved.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Place } from '../../../feed/index.js';
import { circleCheck } from '../../../generated/icons.js';
import type { CalendarView } from '../calendar-view.js';
import type { EventCalendarExportDetail } from '../events.js';
import type { CalendarItem } from '../item.js';
import { copyText } from './copy-text.js';

/** The place of an event, as far as it is there. */
const placeOf = ({ places }: CalendarView, { event }: CalendarItem): Place | undefined =>
  event.place === undefined ? undefined : places.get(event.place);

const savedText = ({ msg }: LocalizeController): string =>
  msg('The file is saved. Open it, and your calendar takes the event over.');

export function renderExported(view: CalendarView, item: CalendarItem): TemplateResult | typeof nothing {
  const { i18n, state } = view;
  const { key, saved } = state.exported ?? {};
  if (key !== item.key || saved === undefined) return nothing;
  if (saved)
    return html`<p class="exported no-print">${icon(circleCheck)}<span>${savedText(i18n)}</span></p>`;
  return html`<div class="field exported-text no-print">
    <label for="copy">${i18n.msg('No file can be saved here. Copy these lines into your calendar:')}</label>
    <textarea
      class="input"
      id="copy"
      rows="5"
      readonly
      .value=${copyText(i18n, item, placeOf(view, item))}
    ></textarea>
  </div>`;
}

/** Puts an event into the visitor's calendar: tells the page, saves a file, and says what became of it. */
export async function exportItem(view: CalendarView, item: CalendarItem): Promise<void> {
  const { i18n, host, change } = view;
  host.dispatchEvent(
    new CustomEvent<EventCalendarExportDetail>('event-calendar-export', {
      detail: { event: item.event.id },
      bubbles: true,
      composed: true,
    }),
  );
  const saved = await save(view, item);
  change({ exported: { key: item.key, saved } });
  if (saved) view.announce(savedText(i18n));
  else view.focus('#copy');
}

/** False in a sandboxed frame, and offline before the code for files was there. */
async function save(view: CalendarView, item: CalendarItem): Promise<boolean> {
  // A sandboxed frame has no origin, and its downloads are dropped without a word.
  if (self.origin === 'null') return false;
  try {
    const { saveCalendarFile } = await import('./keep.js');
    const { feed, sectors, now } = view;
    const place = placeOf(view, item);
    saveCalendarFile(view.i18n, item, { feedId: feed.envelopes[0].id, place, sectors, now });
    return true;
  } catch {
    return false;
  }
}
