import type { CalendarEvent } from '../../../src/feed/index.js';
import { feedWith } from '../../feed-fixture.js';

/** The moment at which tests and stories look at the calendar: a Tuesday morning, winter time. */
export const now = new Date('2026-11-24T09:30:00+01:00');

const sector = (
  id: string,
  letter: string,
  light: string,
  dark: string,
  fr: string,
  nl: string,
  de: string,
) => ({
  id,
  letter,
  name: { fr, nl, de },
  color: { light, dark },
});

export const sectors = [
  sector('construction', 'C', '#9a4a00', '#f2a65a', 'Construction', 'Bouw', 'Bau'),
  sector('industry', 'I', '#0b57b0', '#8ab8ff', 'Industrie', 'Industrie', 'Industrie'),
  sector(
    'hospitality',
    'H',
    '#a3211c',
    '#ff9d96',
    'Hôtellerie et alimentation',
    'Horeca en voeding',
    'Gastgewerbe',
  ),
];

export const places = [
  {
    id: 'cta-bois',
    kind: 'cta',
    name: 'CTA du bois',
    host: 'Institut des métiers du bois',
    address: { streetAddress: 'Rue de l’Atelier 5', postalCode: '4000', addressLocality: 'Liège' },
    position: { coordinates: [5.5718, 50.6326], precision: 'address' },
  },
];

export const holidays = [
  { id: 'winter', name: { fr: 'Vacances d’hiver' }, start: '2026-12-21', end: '2027-01-03' },
  { id: 'christmas', name: { fr: 'Noël' }, start: '2026-12-25', end: '2026-12-25' },
];

/** A valid event around the given fields. */
export const event = (fields: Partial<CalendarEvent> & { id: string }): CalendarEvent => ({
  kind: 'open-day',
  name: fields.id,
  start: '2026-12-05',
  ...fields,
});

export const events: readonly CalendarEvent[] = [
  event({
    id: 'open-day-bois',
    name: {
      fr: 'Portes ouvertes du CTA du bois',
      nl: 'Opendeurdag van het CTA hout',
      de: 'Tag der offenen Tür',
    },
    description: {
      fr: 'Les ateliers tournent toute la journée : commande numérique, assemblage, finition. On peut essayer.',
    },
    start: '2026-12-05T10:00',
    end: '2026-12-05T16:00',
    place: 'cta-bois',
    sectors: ['construction'],
    audiences: ['secondary', 'families'],
    price: { free: 'yes' },
    booking: { required: 'no' },
    access: { stepFree: 'yes', publicTransport: 'unknown' },
    languages: ['fr'],
    organizer: { name: 'CTA du bois', email: 'info@example.org', url: 'https://example.org/' },
    url: 'https://example.org/portes-ouvertes',
    updated: '2026-11-02',
    sources: [{ label: 'Programme du CTA', url: 'https://example.org/programme', date: '2026-10-30' }],
    example: true,
  }),
  event({
    id: 'visit-steel',
    kind: 'company-visit',
    name: { fr: 'Visite d’une tôlerie' },
    start: '2026-11-24T13:30',
    end: '2026-11-24T15:30',
    venue: { name: 'Tôlerie Exemple', address: { postalCode: '6000', addressLocality: 'Charleroi' } },
    sectors: ['industry'],
    audiences: ['primary'],
    price: { free: 'no', text: { fr: '3 € par élève' } },
    booking: { required: 'yes', url: 'mailto:visite@example.org', deadline: '2026-11-20', placesLeft: 0 },
    status: 'full',
  }),
  event({
    id: 'fair-three-days',
    kind: 'fair',
    name: { fr: 'Salon des métiers' },
    start: '2026-11-30',
    end: '2026-12-02',
    venue: { name: 'Palais des expositions', address: { addressLocality: 'Namur' } },
    sectors: ['*'],
    audiences: ['public'],
  }),
  event({
    id: 'competition-cancelled',
    kind: 'competition',
    name: { fr: 'Concours de boulangerie' },
    start: '2026-12-12',
    sectors: ['hospitality'],
    status: 'cancelled',
    statusNote: { fr: 'Les inscriptions sont remboursées.' },
  }),
  event({
    id: 'talk-online',
    kind: 'awareness',
    name: { fr: 'Les métiers n’ont pas de genre' },
    start: '2026-12-10T18:00:00Z',
    end: '2026-12-10T19:30:00Z',
    onlineUrl: 'https://example.org/direct',
    status: 'moved-online',
    audiences: ['teachers', 'families'],
    price: { free: 'yes' },
    booking: { required: 'yes', url: 'https://example.org/inscription', deadline: '2026-12-09' },
  }),
  event({
    id: 'call-projects',
    kind: 'call',
    name: { fr: 'Appel à projets « Métiers en classe »' },
    description: { fr: 'Un budget pour une action de découverte des métiers à l’école.' },
    start: '2027-01-15',
    audiences: ['teachers'],
    sectors: ['*'],
    url: 'https://example.org/appel',
  }),
  event({
    id: 'training-weekly',
    kind: 'training',
    name: { fr: 'Atelier d’essai du mercredi' },
    start: '2026-09-16T14:00',
    end: '2026-09-16T16:00',
    rrule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270630T215959Z',
    place: 'cta-bois',
    sectors: ['construction'],
    audiences: ['secondary'],
  }),
  event({
    id: 'past-open-day',
    name: { fr: 'Portes ouvertes d’octobre' },
    start: '2026-10-10',
    sectors: ['industry'],
  }),
];

/** A whole feed of the records above; `sections` replaces some. */
export const calendarFeed = (sections: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  feedWith({ sectors, places, holidays, events, ...sections });
