/**
 * What the panel beside the map shows: the list, the places of one marker, or one place; and the way back.
 */
import type { Place } from '../../feed/index.js';

/** The places of a marker that was opened. */
export interface Group {
  readonly town: string;
  readonly places: readonly Place[];
}

export interface Selection {
  /** Id of the place whose details are open; empty for none. */
  readonly place: string;
  readonly group: Group | undefined;
  /** Where the visitor came from, and goes back to. */
  readonly from: 'list' | 'map';
}

export const nothingSelected: Selection = { place: '', group: undefined, from: 'list' };

/** Opens a place. Inside the places of a marker, the way back leads to these. */
export function openPlace(selection: Selection, place: string, from: Selection['from']): Selection {
  return { ...selection, place, from: selection.group ? selection.from : from };
}

/** Opens the places of a marker. */
export function openGroup(group: Group): Selection {
  return { place: '', group, from: 'map' };
}

/** One step back, and the place whose list entry or marker gets the focus. */
export function closePanel(selection: Selection): {
  readonly selection: Selection;
  readonly focus: { readonly on: Selection['from']; readonly place: string };
} {
  const { place, group, from } = selection;
  if (place !== '')
    return { selection: { ...selection, place: '' }, focus: { on: group ? 'list' : from, place } };
  return { selection: nothingSelected, focus: { on: from, place: group?.places[0]?.id ?? '' } };
}
