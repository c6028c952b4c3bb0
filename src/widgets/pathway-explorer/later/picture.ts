/**
 * Keeps the whole picture in step with its boxes: the lines behind them, the panel beside a step, and whether there is
 * room for columns side by side. Everything is measured from the DOM, so fonts, zoom and long names need no guesses.
 */
import { render, svg, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { PathwayLink } from '../../../feed/index.js';
import { besideBox, drawLines, type Box } from './geometry.js';

/** Below this many pixels the columns stand one under the other. The style sheet has the same number. */
const NARROW = 900;

/** What is drawn. */
export interface Picture {
  readonly links: readonly PathwayLink[];
  /** Step whose lines stand out. */
  readonly selected: string | undefined;
  /** Steps to which lines stay strong where none is selected; `undefined` for all. */
  readonly reachable: ReadonlySet<string> | undefined;
}

/** How strong a line is, from behind to front. */
const ranks = ['away', 'plain', 'arrives', 'leaves'] as const;

function rankOf({ from, to }: PathwayLink, { selected, reachable }: Picture): (typeof ranks)[number] {
  if (selected === undefined)
    return !reachable || (reachable.has(from) && reachable.has(to)) ? 'plain' : 'away';
  if (from === selected) return 'leaves';
  return to === selected ? 'arrives' : 'away';
}

export class PictureController implements ReactiveController {
  /** True where there is no room for columns side by side. */
  narrow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #picture: () => Picture | undefined;
  readonly #resize = new ResizeObserver(() => {
    this.#draw();
    // Another layout inside the observer's own round would be reported to the page as an error.
    requestAnimationFrame(() => {
      const before = this.narrow;
      this.measure();
      if (this.narrow !== before) this.#host.requestUpdate();
    });
  });
  #observed: Element | null = null;

  /** @param picture what to draw; asked after each rendering and when sizes change */
  constructor(host: ReactiveControllerHost & HTMLElement, picture: () => Picture | undefined) {
    this.#host = host;
    this.#picture = picture;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#observed = null;
  }

  hostUpdated(): void {
    const columns = this.#host.shadowRoot?.querySelector('.columns') ?? null;
    if (columns !== this.#observed) {
      if (this.#observed) this.#resize.unobserve(this.#observed);
      if (columns) this.#resize.observe(columns);
      columns?.closest('.picture')?.addEventListener('scroll', this.#markSides, { passive: true });
      this.#observed = columns;
    }
    this.#draw();
  }

  /** Looks how much room there is. */
  measure(): void {
    if (this.#host.clientWidth > 0) this.narrow = this.#host.clientWidth < NARROW;
  }

  /** Says at which sides there is more to see. */
  readonly #markSides = () => {
    const picture = this.#host.shadowRoot?.querySelector('.picture');
    if (!picture) return;
    const before = Math.abs(picture.scrollLeft); // below 0 where one reads from right to left
    picture.classList.toggle('more-before', before > 1);
    picture.classList.toggle('more-after', before + picture.clientWidth < picture.scrollWidth - 1);
  };

  #draw(): void {
    this.#markSides();
    const root = this.#host.shadowRoot;
    const canvas = root?.querySelector<HTMLElement>('.canvas');
    const lines = root?.querySelector<HTMLElement>('.lines');
    const picture = this.#picture();
    if (!canvas || !lines || !picture || this.narrow) return;
    const area = canvas.getBoundingClientRect();
    const boxes = new Map<string, Box>();
    for (const button of canvas.querySelectorAll<HTMLElement>('.node-button')) {
      const { left, top, width, height } = button.getBoundingClientRect();
      boxes.set(button.dataset['step'] ?? '', { x: left - area.left, y: top - area.top, width, height });
    }
    const drawn = drawLines(picture.links, boxes)
      .map((line) => ({ ...line, rank: rankOf(line.join, picture) }))
      .sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank))
      .map(({ join, path, rank }) => svg`<path class="line ${join.kind} ${rank}" d=${path}></path>`);
    // The template leaves the inside of this element to us.
    render(drawn, lines);
    const panel = canvas.querySelector<HTMLElement>('.panel');
    const box = boxes.get(picture.selected ?? '');
    if (!panel || !box) return;
    // Beside the step as it is seen: the picture may be scrolled sideways.
    const { scrollLeft = 0, clientWidth = area.width } = canvas.parentElement ?? {};
    const { x, y } = besideBox(
      { ...box, x: box.x - scrollLeft },
      { width: panel.offsetWidth, height: panel.offsetHeight },
      { width: Math.min(area.width, clientWidth), height: area.height },
    );
    panel.style.setProperty('inset-inline-start', `${x + scrollLeft}px`);
    panel.style.setProperty('inset-block-start', `${y}px`);
  }
}
