/**
 * The whole picture, loaded when a visitor first looks at it: the columns, which step is the tab stop, and where the
 * keys lead.
 */
import { str } from '@lit/localize';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Graph } from '../graph.js';
import type { Part } from '../part.js';
import type { View } from '../view.js';
import { arrange, neighbour, type Column } from './columns.js';
import { goalOf } from './explore.js';
import { overviewStyles } from './overview.styles.js';
import { panelStyles } from './panel.styles.js';
import { PictureController } from './picture.js';
import { pictureStyles } from './picture.styles.js';
import { columnKey, renderOverview } from './render-overview.js';
import { stepsStyles } from './steps.styles.js';
import { reachableFrom } from './ways.js';
import { shortName } from './wording.js';

export { catalogues } from '../../../generated/pathway-explorer/later/index.js';
export const styles = [stepsStyles, overviewStyles, pictureStyles, panelStyles];
export const create = (host: ReactiveElement, view: () => View): Part => new Overview(host, view);

class Overview implements Part {
  readonly #host: ReactiveElement;
  readonly #view: () => View;
  readonly #picture: PictureController;
  /** Step that is the tab stop, where the visitor moved it. */
  #active: string | undefined = undefined;
  /** Keys of open columns, where the visitor opened or closed one. */
  #open: ReadonlySet<string> | undefined = undefined;
  #arranged: { graph: Graph; columns: readonly Column[] } | undefined;

  constructor(host: ReactiveElement, view: () => View) {
    this.#host = host;
    this.#view = view;
    this.#picture = new PictureController(host, () => {
      const { graph } = view().situation;
      return { links: graph.links, ...this.#chosen() };
    });
    this.#picture.measure();
  }

  render(): TemplateResult {
    const view = this.#view();
    const columns = this.#columns(view);
    const { graph, start } = view.situation;
    const { selected, reachable } = this.#chosen();
    const first = [this.#active, selected, start?.id].find((id) => id !== undefined && graph.steps.has(id));
    return renderOverview({
      ...view,
      columns,
      goal: goalOf(view.choice.goal, view.pathways, graph, view.trades),
      selected,
      reachable,
      active: first ?? columns[0]?.ids[0],
      narrow: this.#picture.narrow,
      openColumns: this.#openColumns(view),
      toggleColumn: (key) => {
        const open = new Set(this.#openColumns(this.#view()));
        if (!open.delete(key)) open.add(key);
        this.#open = open;
        this.#host.requestUpdate();
      },
      select: (id) => void this.#select(id),
      press: (event) => this.#press(event),
    });
  }

  /** The step that is selected, and what can be reached from it, or else from the start. */
  #chosen() {
    const { choice, situation } = this.#view();
    const { graph, start } = situation;
    const known = (id: string | undefined) => (id !== undefined && graph.steps.has(id) ? id : undefined);
    const selected = known(choice.selected);
    const from = selected ?? known(start?.id);
    return { selected, reachable: from === undefined ? undefined : reachableFrom(graph, from) };
  }

  async #select(id: string | undefined): Promise<void> {
    const view = this.#view();
    const { i18n, situation, choice } = view;
    const { msg } = i18n;
    view.change({ selected: id });
    const detail = { step: id ?? null };
    this.#host.dispatchEvent(
      new CustomEvent('pathway-explorer-select', { detail, bubbles: true, composed: true }),
    );
    const step = situation.graph.steps.get(id ?? '');
    if (step) {
      const others = reachableFrom(situation.graph, step.id).size - 1;
      const number = i18n.number(others);
      view.announce(
        i18n.plural(others, {
          one: () => msg(str`${shortName(i18n, step)}: ${number} step can be reached from here.`),
          other: () => msg(str`${shortName(i18n, step)}: ${number} steps can be reached from here.`),
        }),
      );
    }
    const focused = id ?? choice.selected;
    if (focused !== undefined) await this.#focus(focused);
  }

  /** Moves the focus and the tab stop to a step, and opens its column. */
  async #focus(id: string): Promise<void> {
    this.#active = id;
    const view = this.#view();
    const column = this.#columns(view).find(({ ids }) => ids.includes(id));
    if (column) this.#open = new Set([...this.#openColumns(view), columnKey(column)]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)?.focus();
  }

  #columns({ situation, pathways }: View): readonly Column[] {
    const { graph } = situation;
    if (this.#arranged?.graph !== graph) {
      const ages = pathways.choices.map(({ age }) => age);
      this.#arranged = { graph, columns: arrange(graph, ages) };
    }
    return this.#arranged.columns;
  }

  /** Columns open where they stand one under the other: at first those of the chosen step and of the start. */
  #openColumns(view: View): ReadonlySet<string> {
    if (this.#open) return this.#open;
    const chosen = [this.#chosen().selected, view.situation.start?.id];
    const holds = ({ ids }: Column) => chosen.some((id) => id !== undefined && ids.includes(id));
    return new Set(this.#columns(view).filter(holds).map(columnKey));
  }

  #press(event: KeyboardEvent): void {
    const view = this.#view();
    if (event.key === 'Escape' && this.#chosen().selected !== undefined) {
      void this.#select(undefined);
      return;
    }
    const id = event.target instanceof HTMLElement ? event.target.dataset['step'] : undefined;
    if (id === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const next = neighbour(view.situation.graph, this.#columns(view), id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    void this.#focus(next);
  }
}
