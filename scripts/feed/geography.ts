/** `gazetteer` and `basemap` of the demo feed, from `localities.csv`, `towns.csv` and `boundaries.geojson`. */
import { cell, localCells, numberCell, readCsvTable, readJsonTable } from './tables.js';
import { fold, type LocalText } from '../../src/core/text.js';
import type { Row } from './csv.js';

/** A record of `gazetteer`. */
export interface GazetteerEntry {
  readonly postalCode: string;
  readonly name: LocalText;
  readonly province: LocalText;
  readonly coordinates: readonly [number, number];
}

/** The French name, which is the name in the tables. */
export const frenchName = (name: LocalText): string => (typeof name === 'string' ? name : (name['fr'] ?? ''));

/**
 * A name with the apostrophes of print, as all texts of the feed have them: "Fontaine-l'Évêque" → "Fontaine-l’Évêque",
 * "'s-Gravenbrakel" → "’s-Gravenbrakel". Registers and keyboards write the straight one, so the tables may as well.
 */
export const printedName = (name: string): string => name.replaceAll("'", '’');

/** Whether two names from the tables are one name, whichever apostrophe either is written with. */
const isSameName = (a: string, b: string): boolean => printedName(a) === printedName(b);

function entryOf(row: Row): GazetteerEntry {
  const name = Object.fromEntries(
    Object.entries(localCells(row, 'name') ?? {}).map(([language, text]) => [language, printedName(text)]),
  );
  return {
    postalCode: cell(row, 'postal_code') ?? '',
    // Most names are the same in every language; a plain string says so and is a third as long.
    name: Object.keys(name).length === 1 ? (name['fr'] ?? '') : name,
    province: cell(row, 'province') ?? '',
    coordinates: [numberCell(row, 'longitude') ?? NaN, numberCell(row, 'latitude') ?? NaN],
  };
}

/** Records of `gazetteer`, by postcode. */
export const buildGazetteer = (): GazetteerEntry[] => readCsvTable('localities.csv').map(entryOf);

/** The locality with this postcode and just this French name. */
export const findNamedLocality = (
  gazetteer: readonly GazetteerEntry[],
  postalCode: string,
  name: string,
): GazetteerEntry | undefined =>
  gazetteer.find((entry) => entry.postalCode === postalCode && isSameName(frenchName(entry.name), name));

/** The locality with this postcode and French name, or else the first one with the postcode. */
export function findLocality(
  gazetteer: readonly GazetteerEntry[],
  postalCode: string,
  name: LocalText = '',
): GazetteerEntry | undefined {
  const candidates = gazetteer.filter((entry) => entry.postalCode === postalCode);
  return candidates.find((entry) => fold(frenchName(entry.name)) === fold(frenchName(name))) ?? candidates[0];
}

interface Boundaries {
  readonly features: unknown[];
}

/** Features of `basemap`: land first, so that it is drawn below the towns. */
export function buildBasemap(gazetteer: readonly GazetteerEntry[]): unknown[] {
  const towns = readCsvTable('towns.csv').map((row) => {
    const [postalCode, locality] = [cell(row, 'postal_code') ?? '', cell(row, 'locality') ?? ''];
    const town = findNamedLocality(gazetteer, postalCode, locality);
    if (!town) throw new Error(`demo/tables/towns.csv: localities.csv has no ${postalCode} ${locality}.`);
    return {
      type: 'Feature',
      properties: { kind: 'town', name: town.name, rank: numberCell(row, 'rank') },
      geometry: { type: 'Point', coordinates: town.coordinates },
    };
  });
  return [...(readJsonTable('boundaries.geojson') as Boundaries).features, ...towns];
}
