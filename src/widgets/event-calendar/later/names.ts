/**
 * Words and pictograms of the parts that are loaded later.
 */
import type { LocalizeController } from '../../../element/localize.js';
import type { EventKind, YesNoUnknown } from '../../../feed/index.js';
import {
  buildingFactory2,
  calendarTime,
  door,
  school,
  speakerphone,
  trophy,
  usersGroup,
} from '../../../generated/icons.js';

export const kindIcons: Readonly<Record<EventKind, string>> = {
  'open-day': door,
  'company-visit': buildingFactory2,
  fair: usersGroup,
  competition: trophy,
  awareness: speakerphone,
  training: school,
  call: calendarTime,
};

export function yesNoName({ msg }: LocalizeController, answer: YesNoUnknown | undefined): string {
  switch (answer) {
    case 'yes':
      return msg('yes');
    case 'no':
      return msg('no');
    default:
      return msg('not known');
  }
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the element; its tag where `Intl` has none. */
export function languageName({ intlLocale }: LocalizeController, tag: string): string {
  let names = languageNames.get(intlLocale);
  if (!names)
    languageNames.set(intlLocale, (names = new Intl.DisplayNames(intlLocale, { type: 'language' })));
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
