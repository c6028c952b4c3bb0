/** So many CSS pixels before it comes into sight, a part is got ready. */
const AHEAD = 300;

/**
 * Calls `act` once, when the watched element is shown and comes near the visible part of the page.
 * @returns told which element to watch, it lets go of the one before; `undefined` watches none
 */
export function whenSeen(act: () => void): (element: Element | undefined) => void {
  let watched: Element | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: `${String(AHEAD)}px` },
  );
  return (element) => {
    if (element === watched) return;
    if (watched) observer.unobserve(watched);
    watched = element;
    if (element) observer.observe(element);
  };
}
