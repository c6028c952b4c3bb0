/**
 * Takes a visitor to a widget of the page. Only to be used after an act of the visitor: it moves the focus.
 */

/** Gives the focus to an element for once: it does not stay one that can be clicked into. Returns how to take it back. */
function focusOnce(element: HTMLElement): () => void {
  const wasFocusable = element.hasAttribute('tabindex');
  const restore = () => {
    if (!wasFocusable) element.removeAttribute('tabindex');
  };
  if (!wasFocusable) element.tabIndex = -1;
  element.addEventListener('blur', restore, { once: true });
  element.focus({ preventScroll: true });
  return restore;
}

const headingOf = (widget: HTMLElement) =>
  widget.shadowRoot?.querySelector<HTMLElement>('h2, h3, h4, h5, h6') ?? undefined;

/** Brings a widget into view and moves the focus to its heading. */
export function reveal(widget: HTMLElement): void {
  const toView = () => {
    widget.scrollIntoView({ block: 'start' });
  };
  const restore = focusOnce(headingOf(widget) ?? widget);
  toView();
  // What was narrowed above it is shorter from the next frame on.
  requestAnimationFrame(toView);
  if (!headingOf(widget)) void focusHeadingLater(widget, toView, restore);
}

/** The loader waits with a widget until the visitor comes near; the heading takes the focus when it is there. */
async function focusHeadingLater(
  widget: HTMLElement,
  toView: () => void,
  restore: () => void,
): Promise<void> {
  await customElements.whenDefined(widget.localName);
  await (widget as { updateComplete?: Promise<unknown> }).updateComplete;
  const heading = headingOf(widget);
  if (!heading || document.activeElement !== widget || widget.shadowRoot?.activeElement) return;
  restore(); // a focus that moves inside the widget is no blur of it
  focusOnce(heading);
  toView();
}
