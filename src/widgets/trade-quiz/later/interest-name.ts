import type { LocalizeController } from '../../../element/localize.js';
import {
  heartHandshake,
  listDetails,
  palette,
  search,
  speakerphone,
  tools,
} from '../../../generated/icons.js';
import type { Interest } from '../../../matching/interests.js';

/** Pictogram of a kind of interest. */
export const interestIcon: Readonly<Record<Interest, string>> = {
  R: tools,
  I: search,
  A: palette,
  S: heartHandshake,
  E: speakerphone,
  C: listDetails,
};

/** Plain name of a kind of interest: a verb, as young people would say it. */
export function interestName({ msg }: LocalizeController, interest: Interest): string {
  switch (interest) {
    case 'R':
      return msg('Making');
    case 'I':
      return msg('Finding out');
    case 'A':
      return msg('Creating');
    case 'S':
      return msg('Helping');
    case 'E':
      return msg('Leading');
    case 'C':
      return msg('Organising');
  }
}

/** What a kind of interest means, to stand after its name. */
export function interestMeaning({ msg }: LocalizeController, interest: Interest): string {
  switch (interest) {
    case 'R':
      return msg('with your hands, with tools, machines, plants or animals');
    case 'I':
      return msg('measuring, testing, understanding how things work');
    case 'A':
      return msg('drawing, inventing, making something beautiful');
    case 'S':
      return msg('caring, explaining, being there for others');
    case 'E':
      return msg('convincing, selling, carrying a project');
    case 'C':
      return msg('planning, counting, checking that all is in order');
  }
}
