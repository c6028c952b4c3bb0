import type { LocalizeController } from '../../element/localize.js';
import type { PlaceKind } from '../../feed/index.js';

/** The name of a kind of place. */
export function kindName({ msg }: LocalizeController, kind: PlaceKind): string {
  switch (kind) {
    case 'cta':
      return msg('Advanced technology centre (CTA)');
    case 'competence-centre':
      return msg('Competence centre');
    case 'reference-centre':
      return msg('Reference centre');
    case 'training-hub':
      return msg('Training and employment hub');
    case 'training-centre':
      return msg('Training centre');
    case 'cite-des-metiers':
      return msg('Cité des métiers');
    case 'cefa':
      return msg('CEFA (work-linked training centre)');
    case 'school':
      return msg('School');
    case 'company':
      return msg('Company');
  }
}

/** The shape that stands for a kind on the map, as the `d` of a path in a box of 32 by 32. */
export const kindShapes: Readonly<Record<PlaceKind, string>> = {
  cta: 'M16 31.5C9 25 3.5 20 3.5 13a12.5 12.5 0 0 1 25 0C28.5 20 23 25 16 31.5Z',
  'competence-centre': 'M7 3h18a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z',
  'reference-centre': 'M16 1.5 28.8 8.8V23.2L16 30.5 3.2 23.2V8.8Z',
  'training-hub': 'M16 .8 31.2 16 16 31.2 .8 16Z',
  'training-centre': 'M4 3.5h24v12.5c0 7-5.5 11-12 14.5C9.5 27 4 23 4 16Z',
  'cite-des-metiers': 'M16 1.5 30 13v13.5a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V13Z',
  cefa: 'M16 2a14 14 0 1 0 0 28a14 14 0 1 0 0-28Z',
  school: 'M10.5 2.5h11l8 8v11l-8 8h-11l-8-8v-11Z',
  company: 'M8 4.5h16L30.5 27.5H1.5Z',
};
