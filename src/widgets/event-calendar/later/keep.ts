/**
 * An event on its way into the visitor's own calendar: the texts of the file, and the file's way to the disk.
 * Loaded when a visitor first asks for it.
 */
import { str } from '@lit/localize';
import type { LocalizeController } from '../../../element/localize.js';
import type { CalendarEvent, Place, Sector } from '../../../feed/index.js';
import { isOnSite, type CalendarItem } from '../item.js';
import { calendarFile, type IcsTexts } from './ics.js';
import { kindName, statusName } from '../names.js';
import { placeText } from '../place-text.js';

/** Longitude and latitude of an event, where they are those of the building or the street and not of the town. */
function coordinatesOf(
  { venue }: CalendarEvent,
  place: Place | undefined,
): readonly [number, number] | undefined {
  const position = place?.position ?? venue?.position;
  return position && position.precision !== 'locality' ? position.coordinates : undefined;
}

/** Texts of an event for a calendar file, in the visitor's language. */
export function icsTexts(
  i18n: LocalizeController,
  { event }: CalendarItem,
  place: Place | undefined,
  sectors: ReadonlyMap<string, Sector>,
): IcsTexts {
  const { msg } = i18n;
  const name = i18n.plain(event.name);
  const { name: placeName, address } = placeText(i18n, event, place);
  const status = statusName(i18n, event.status);
  const description = [
    event.example ? msg('Example: this date only shows how the calendar works.') : '',
    [status, i18n.plain(event.statusNote)].filter(Boolean).join('. '),
    i18n.plain(event.description),
    event.onlineUrl,
    event.booking?.url === undefined ? '' : msg(str`Booking: ${event.booking.url}`),
  ];
  return {
    summary: event.kind === 'call' ? msg(str`Deadline: ${name}`) : name,
    description: description.filter(Boolean).join('\n'),
    location: isOnSite(event) ? [placeName, address].filter(Boolean).join(', ') : (event.onlineUrl ?? ''),
    categories: [
      kindName(i18n, event.kind),
      ...(event.sectors ?? []).flatMap((id) => {
        const sector = sectors.get(id);
        return sector ? [i18n.plain(sector.name)] : [];
      }),
    ],
    organizer: i18n.plain(event.organizer?.name),
  };
}

export interface KeepOptions {
  readonly feedId: string;
  readonly place: Place | undefined;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Gives the visitor the event as a calendar file. */
export function saveCalendarFile(
  i18n: LocalizeController,
  item: CalendarItem,
  { feedId, place, sectors, now }: KeepOptions,
): void {
  const texts = icsTexts(i18n, item, place, sectors);
  const coordinates = coordinatesOf(item.event, place);
  save(`${item.event.id}.ics`, calendarFile(item, { feedId, texts, coordinates, now }));
}

function save(name: string, calendarFileText: string): void {
  const url = URL.createObjectURL(new Blob([calendarFileText], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click was handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
