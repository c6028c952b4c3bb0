import { expect } from 'chai';
import fc from 'fast-check';
import type { CalendarEvent } from '../../../../src/feed/index.js';
import {
  calendarFile,
  escapeText,
  foldLine,
  timeZoneLines,
  type IcsOptions,
} from '../../../../src/widgets/event-calendar/later/ics.js';
import { itemsOf } from '../../../../src/widgets/event-calendar/item.js';
import { zoneOffset } from '../../../../src/widgets/event-calendar/later/zone.js';
import { event, now } from '../fixture.js';

const noTexts = { summary: '', description: '', location: '', categories: [], organizer: '' };
const options: IcsOptions = { feedId: 'feed', texts: noTexts, now: now.getTime() };
const fileOf = (fields: Partial<CalendarEvent>, more: Partial<IcsOptions> = {}) =>
  calendarFile(itemsOf(event({ id: 'a', ...fields }))[0]!, { ...options, ...more });
/** Lines of a file as a calendar program reads them, folded ones joined. */
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const linesOf = (...args: Parameters<typeof fileOf>) => unfold(fileOf(...args));

describe('a calendar file', () => {
  it('names the event in a way that stays the same', () => {
    expect(linesOf({})).to.include('UID:a@feed');
  });

  it('writes whole days as days, the end being the day after', () => {
    const lines = linesOf({ start: '2026-11-30', end: '2026-12-02' });
    expect(lines).to.include('DTSTART;VALUE=DATE:20261130');
    expect(lines).to.include('DTEND;VALUE=DATE:20261203');
    expect(lines).not.to.include('BEGIN:VTIMEZONE');
  });

  it('writes local times in their zone', () => {
    const lines = linesOf({ start: '2026-12-05T10:00', end: '2026-12-05T16:00' });
    expect(lines).to.include('DTSTART;TZID=Europe/Brussels:20261205T100000');
    expect(lines).to.include('DTEND;TZID=Europe/Brussels:20261205T160000');
    expect(lines).to.include('TZID:Europe/Brussels');
  });

  it('writes instants in UTC', () => {
    const lines = linesOf({ start: '2026-12-10T19:00:00+01:00', end: '2026-12-10T19:30:00Z' });
    expect(lines).to.include('DTSTART:20261210T180000Z');
    expect(lines).to.include('DTEND:20261210T193000Z');
    expect(lines).not.to.include('BEGIN:VTIMEZONE');
  });

  it('has no end where none is known, and none for a deadline', () => {
    expect(fileOf({ start: '2026-12-05T10:00' })).not.to.include('DTEND');
    expect(fileOf({ kind: 'call', start: '2026-12-05', end: '2026-12-09' })).not.to.include('DTEND');
  });

  it('hands the rule, the further and the dropped dates on', () => {
    const lines = linesOf({
      start: '2026-09-16T14:00',
      rrule: 'FREQ=WEEKLY;BYDAY=WE',
      exdate: ['2026-11-11T14:00'],
      rdate: ['2026-11-12T14:00', '2026-11-13T14:00'],
    });
    expect(lines).to.include('RRULE:FREQ=WEEKLY;BYDAY=WE');
    expect(lines).to.include('EXDATE;TZID=Europe/Brussels:20261111T140000');
    expect(lines).to.include('RDATE;TZID=Europe/Brussels:20261112T140000,20261113T140000');
  });

  it('is the file of the whole event, whichever of its dates was chosen', () => {
    const items = itemsOf(event({ id: 'a', start: '2026-12-01', end: '2026-12-02', rdate: ['2026-12-08'] }));
    expect(calendarFile(items[1]!, options)).to.equal(calendarFile(items[0]!, options));
  });

  it('says when it was made or changed, how often, and how it stands', () => {
    const changed = linesOf({ updated: '2026-11-02', sequence: 2, status: 'cancelled' });
    expect(changed).to.include.members(['DTSTAMP:20261102T000000Z', 'SEQUENCE:2', 'STATUS:CANCELLED']);
    const plain = linesOf({});
    expect(plain).to.include.members(['DTSTAMP:20261124T083000Z', 'STATUS:CONFIRMED']);
    expect(linesOf({ status: 'postponed' })).to.include('STATUS:TENTATIVE');
  });

  it('carries texts, links, the place and the organiser', () => {
    const lines = linesOf(
      { url: 'https://example.org/a', organizer: { name: 'x', email: 'info@example.org' } },
      {
        coordinates: [5.5718, 50.6326],
        texts: {
          summary: 'Bois, métal; C:\\etc.',
          description: 'a\nb',
          location: 'Rue 5',
          categories: ['Salon', 'Bois, métal'],
          organizer: 'CTA "du bois"',
        },
      },
    );
    expect(lines).to.include.members([
      'SUMMARY:Bois\\, métal\\; C:\\\\etc.',
      'DESCRIPTION:a\\nb',
      'LOCATION:Rue 5',
      'CATEGORIES:Salon,Bois\\, métal',
      'GEO:50.6326;5.5718',
      'URL:https://example.org/a',
      'ORGANIZER;CN="CTA du bois":mailto:info@example.org',
    ]);
  });

  it('names no organiser whose mail address is not known', () => {
    expect(fileOf({ organizer: { name: 'x' } })).not.to.include('ORGANIZER');
  });

  it('has lines of at most 75 octets with CR and LF, and loses no character to that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const file = fileOf({}, { texts: { ...noTexts, summary: `x${summary}` } });
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n]/);
        }
        expect(unfold(file)).to.include(`SUMMARY:${escapeText(`x${summary}`)}`);
        expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
      }),
    );
  });

  it('cannot be given further lines by a text of the feed', () => {
    const evil = 'x\r\nEND:VEVENT\nBEGIN:VALARM\u0085';
    const lines = linesOf(
      { rrule: 'FREQ=DAILY;COUNT=2\r\nEND:VEVENT', organizer: { name: 'x', email: 'a@example.org' } },
      { texts: { ...noTexts, summary: evil, organizer: evil, categories: [evil] } },
    );
    expect(lines.filter((line) => line === 'END:VEVENT').length).to.equal(1);
    expect(lines).not.to.include('BEGIN:VALARM');
  });

  it('folds without cutting a character in two', () => {
    expect(foldLine(`${'a'.repeat(74)}é`)).to.equal(`${'a'.repeat(74)}\r\n é`);
    expect(foldLine('a'.repeat(75))).to.equal('a'.repeat(75));
    const lengths = foldLine('a'.repeat(200))
      .split('\r\n')
      .map((line) => line.length);
    expect(lengths).to.deep.equal([75, 75, 52]);
  });
});

describe('the zone in a calendar file', () => {
  it('changes in Brussels on the last Sundays of March and October', () => {
    const lines = timeZoneLines('Europe/Brussels', Date.UTC(2026, 11, 5), Date.UTC(2026, 11, 5));
    const text = lines.join('\n');
    expect(text).to.include(
      'BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT',
    );
    expect(text).to.include(
      'BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD',
    );
  });

  it('has one offset where clocks are never set', () => {
    const lines = timeZoneLines('Asia/Dubai', Date.UTC(2026, 5, 1), Date.UTC(2026, 5, 1));
    expect(lines.filter((line) => line.startsWith('TZOFFSETTO'))).to.deep.equal(['TZOFFSETTO:+0400']);
  });

  it('gives the same offsets as the zone itself, on any day of its span', () => {
    const from = Date.UTC(2026, 0, 1);
    const spans = fc.constantFrom(
      'Europe/Brussels',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 700 }), (zone, days) => {
        const instant = from + days * 86_400_000 + 43_200_000;
        const text = timeZoneLines(zone, from, from + 700 * 86_400_000).join('\n');
        const parts = [...text.matchAll(/DTSTART:(\S+)\nTZOFFSETFROM:(\S+)\nTZOFFSETTO:(\S+)/g)];
        const minutes = (offset: string) =>
          (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
        const begun = parts.filter(([, start, before]) => {
          const iso = start!.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6Z');
          return Date.parse(iso) - minutes(before!) * 60_000 <= instant;
        });
        expect(minutes(begun.at(-1)![3]!)).to.equal(zoneOffset(instant, zone));
      }),
    );
  });
});
