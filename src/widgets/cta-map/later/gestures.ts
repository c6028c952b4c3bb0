/**
 * Mouse, pen, fingers and wheel on the map. Its own small code: no library.
 *
 * The page comes first: a plain wheel and one finger scroll it; Ctrl with the wheel and two fingers move the map.
 */
import type { ScreenPoint } from './mercator.js';

export interface GestureTarget {
  /** The content follows the pointer by so many CSS pixels. */
  pan(dx: number, dy: number): void;
  /** Nearer by so many zoom steps; the point under `anchor` stays. */
  zoom(steps: number, anchor: ScreenPoint): void;
  /** The visitor did what belongs to the page, and may have meant the map. */
  hint(kind: 'wheel' | 'touch'): void;
}

/** Further than this, in CSS pixels, a press has become a drag. */
const DRAG_THRESHOLD = 4;
/** Wheel distance of one zoom step; a notch of a common mouse is 100 to 120. */
const WHEEL_STEP = 200;

/** Starts listening; the returned function stops. */
export function watchGestures(element: HTMLElement, target: GestureTarget): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const local = (x: number, y: number): ScreenPoint => {
    const box = element.getBoundingClientRect();
    return [x - box.left, y - box.top];
  };

  element.addEventListener(
    'wheel',
    (event) => {
      // A pinch on a touchpad arrives as a wheel with ctrlKey.
      if (!event.ctrlKey && !event.metaKey) {
        target.hint('wheel');
        return;
      }
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 40;
      target.zoom(Math.max(-1, Math.min(1, -pixels / WHEEL_STEP)), local(event.clientX, event.clientY));
    },
    { signal, passive: false },
  );

  let pressed: ScreenPoint | undefined;
  let dragged = false;
  element.addEventListener(
    'pointerdown',
    (event) => {
      dragged = false;
      if (event.pointerType === 'touch' || event.button !== 0) return;
      pressed = [event.clientX, event.clientY];
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (!pressed) return;
      if (event.buttons === 0) {
        pressed = undefined;
        return;
      }
      const [dx, dy] = [event.clientX - pressed[0], event.clientY - pressed[1]];
      if (!dragged && Math.hypot(dx, dy) < DRAG_THRESHOLD) return;
      // Captured only now: a captured press would never become a click on a marker.
      if (!dragged) element.setPointerCapture(event.pointerId);
      dragged = true;
      pressed = [event.clientX, event.clientY];
      target.pan(dx, dy);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(type, () => (pressed = undefined), { signal });
  // The end of a drag over a marker is no click on it, whichever element a browser gives the click to.
  element.addEventListener(
    'click',
    (event) => {
      if (dragged) event.stopPropagation();
      dragged = false;
    },
    { signal, capture: true },
  );

  let fingers: { readonly middle: ScreenPoint; readonly apart: number } | undefined;
  const twoFingers = ({ touches: { 0: a, 1: b } }: TouchEvent) =>
    a && b
      ? {
          middle: local((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2),
          apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
        }
      : undefined;
  element.addEventListener('touchstart', (event) => (fingers = twoFingers(event)), { signal, passive: true });
  element.addEventListener(
    'touchmove',
    (event) => {
      const now = twoFingers(event);
      if (!now || !fingers) {
        target.hint('touch');
        return;
      }
      event.preventDefault();
      target.pan(now.middle[0] - fingers.middle[0], now.middle[1] - fingers.middle[1]);
      if (now.apart > 0 && fingers.apart > 0) target.zoom(Math.log2(now.apart / fingers.apart), now.middle);
      fingers = now;
    },
    { signal, passive: false },
  );
  element.addEventListener('touchend', (event) => (fingers = twoFingers(event)), { signal });

  return () => {
    stop.abort();
  };
}
