/**
 * The whole picture, loaded when a visitor first looks at it: the columns, which step is the tab stop, and where the
 * keys lead.
 */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { arrange, neighbour, type Column } from './columns.js';
import type { Graph } from './graph.js';
import { overviewStyles } from './overview.styles.js';
import { PictureController } from './picture.js';
import { columnKey, renderOverview } from './render-overview.js';
import type { View } from './view.js';

export class Overview {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #view: () => View;
  readonly #picture: PictureController;
  /** Step that is the tab stop, where the visitor moved it. */
  #active: string | undefined = undefined;
  /** Keys of open columns, where the visitor opened or closed one. */
  #open: ReadonlySet<string> | undefined = undefined;
  #arranged: { graph: Graph; columns: readonly Column[] } | undefined;

  /** @param view what is chosen and shown now */
  constructor(host: ReactiveControllerHost & HTMLElement, view: () => View) {
    this.#host = host;
    this.#view = view;
    const sheet = overviewStyles.styleSheet;
    if (sheet) host.shadowRoot?.adoptedStyleSheets.push(sheet);
    this.#picture = new PictureController(host, () => {
      const { exploration, selected, reachable } = view();
      return { links: exploration.graph.links, selected, reachable };
    });
    this.#picture.measure();
  }

  render(): TemplateResult {
    const view = this.#view();
    const columns = this.#columns(view);
    const { graph, start } = view.exploration;
    const first = [this.#active, view.selected, start?.id].find(
      (id) => id !== undefined && graph.steps.has(id),
    );
    return renderOverview({
      ...view,
      columns,
      active: first ?? columns[0]?.ids[0],
      narrow: this.#picture.narrow,
      openColumns: this.#openColumns(view),
      toggleColumn: (key) => {
        const open = new Set(this.#openColumns(this.#view()));
        if (!open.delete(key)) open.add(key);
        this.#open = open;
        this.#host.requestUpdate();
      },
      press: (event) => this.#press(event),
    });
  }

  /** Moves the focus and the tab stop to a step, and opens its column. */
  async focus(id: string): Promise<void> {
    this.#active = id;
    const view = this.#view();
    const column = this.#columns(view).find(({ ids }) => ids.includes(id));
    if (column) this.#open = new Set([...this.#openColumns(view), columnKey(column)]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)?.focus();
  }

  #columns({ exploration, pathways }: View): readonly Column[] {
    const { graph } = exploration;
    if (this.#arranged?.graph !== graph) {
      const ages = pathways.choices.map(({ age }) => age);
      this.#arranged = { graph, columns: arrange(graph, ages) };
    }
    return this.#arranged.columns;
  }

  /** Columns open where they stand one under the other: at first those of the chosen step and of the start. */
  #openColumns(view: View): ReadonlySet<string> {
    if (this.#open) return this.#open;
    const chosen = [view.selected, view.exploration.start?.id];
    const holds = ({ ids }: Column) => chosen.some((id) => id !== undefined && ids.includes(id));
    return new Set(this.#columns(view).filter(holds).map(columnKey));
  }

  #press(event: KeyboardEvent): void {
    const view = this.#view();
    if (event.key === 'Escape' && view.selected !== undefined) {
      view.select(undefined);
      return;
    }
    const id = event.target instanceof HTMLElement ? event.target.dataset['step'] : undefined;
    if (id === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const next = neighbour(view.exploration.graph, this.#columns(view), id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    void this.focus(next);
  }
}
