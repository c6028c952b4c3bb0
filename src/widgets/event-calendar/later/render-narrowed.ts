import type { TemplateResult } from 'lit';
import type { CampaignController, Narrowing } from '../../../element/campaign.js';
import { renderNarrowing } from '../../../element/narrowing.js';
import type { CalendarView } from '../calendar-view.js';

/** Says what another widget narrows the calendar to; the focus goes to the result once that is undone. */
export const renderNarrowed = (
  { i18n, sectors, focus }: CalendarView,
  narrowing: Narrowing,
  { campaign }: CampaignController,
): TemplateResult =>
  renderNarrowing(i18n, narrowing, sectors, () => {
    campaign?.clearNarrowing?.();
    focus('.result');
  });
