/**
 * The place of a part that is loaded when a visitor opens it.
 */
import type { TemplateResult } from 'lit';
import { renderFailure, renderLoading } from '../../element/status.js';
import { FeedError } from '../../feed/feed-error.js';
import type { CalendarView, Later } from './calendar-view.js';

/**
 * Says that the part cannot be had, and offers to try again.
 * @param opener what opened it: takes the focus when one tries again, since the button for that goes away
 */
export const renderMissing = ({ i18n, change, focus }: CalendarView, opener: string): TemplateResult =>
  renderFailure(i18n, new FeedError('timeout', ''), () => {
    change({});
    focus(opener);
  });

/** What the part renders where it is there, grey bars while it comes, and what can be done where it does not. */
export function renderLater(view: CalendarView, opener: string, render: (part: Later) => unknown): unknown {
  const { here, state } = view.later;
  if (here) return render(here);
  return state === 'failed' ? renderMissing(view, opener) : renderLoading(view.i18n);
}
