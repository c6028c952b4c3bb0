/** `places` of the demo feed, from `places.csv` and `equipment.csv`. */
import { findNamedLocality, printedName, type GazetteerEntry } from './geography.js';
import { cell, compact, localCells, numberCell, readCsvTable, sourcesOf, words } from './tables.js';

/** Names of centres and schools are French wherever they are read. */
const french = (text: string | undefined) => text && { fr: text };

/** Records of `places`, in the order of the table. */
export function buildPlaces(gazetteer: readonly GazetteerEntry[]): unknown[] {
  const equipment = readCsvTable('equipment.csv');
  const localityName = (postalCode: string | undefined, name: string | undefined) =>
    name && (findNamedLocality(gazetteer, postalCode ?? '', name)?.name ?? french(printedName(name)));
  return readCsvTable('places.csv').map((row) => {
    const [lon, lat] = [numberCell(row, 'longitude'), numberCell(row, 'latitude')];
    const nis = cell(row, 'nis');
    return compact({
      id: cell(row, 'id'),
      kind: cell(row, 'kind'),
      name: localCells(row, 'name'),
      host: french(cell(row, 'host')),
      topic: localCells(row, 'topic'),
      description: localCells(row, 'description'),
      sectors: words(row, 'sectors'),
      audiences: words(row, 'audiences'),
      address: compact({
        streetAddress: cell(row, 'street'),
        postalCode: cell(row, 'postal_code'),
        addressLocality: localityName(cell(row, 'postal_code'), cell(row, 'locality')),
        addressRegion: french(cell(row, 'province')),
        municipality: nis && `nis:${nis}`,
      }),
      position:
        lon === undefined || lat === undefined
          ? undefined
          : { coordinates: [lon, lat], precision: cell(row, 'precision') },
      telephone: cell(row, 'telephone'),
      email: cell(row, 'email'),
      url: cell(row, 'website'),
      equipment: equipment
        .filter((line) => cell(line, 'place_id') === cell(row, 'id'))
        .map((line) =>
          compact({
            name: localCells(line, 'name'),
            group: localCells(line, 'group'),
            quantity: numberCell(line, 'quantity'),
            year: numberCell(line, 'year'),
          }),
        ),
      booking: { required: cell(row, 'booking') },
      opened: cell(row, 'opened'),
      note: localCells(row, 'note'),
      confidence: cell(row, 'confidence'),
      sources: sourcesOf(words(row, 'sources')),
      updated: cell(row, 'updated'),
    });
  });
}
