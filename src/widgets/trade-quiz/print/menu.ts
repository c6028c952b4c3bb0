/**
 * "Print for the class": what to print, on how many pages, in one print job.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import type { LocalizeController } from '../../../element/localize.js';
import { printSheets, renderSheets, type Sheets } from '../../../element/print-sheets.js';
import { renderQr } from '../../../element/qr.js';
import { alertTriangle, chevronDown, printer } from '../../../generated/icons.js';
import { shownStyles } from './menu.styles.js';
import { describe, name } from './sheet-names.js';
import type { SheetView } from './sheet-view.js';
import { pagesOf, printJob, sheetKinds, type SheetKind } from './sheets.js';

type Pages = ReadonlyMap<SheetKind, readonly TemplateResult[]>;

export interface PrintMenuView extends SheetView {
  /** Level of the heading under which the menu stands. */
  readonly level: number;
}

class PrintMenu extends AsyncDirective {
  #i18n!: LocalizeController;
  #view!: PrintMenuView;
  #isOpen = false;
  #left = new Set<SheetKind>();
  #isBusy = false;
  #isRefused = false;
  #shown: Sheets | undefined;
  #made: { readonly key: readonly unknown[]; readonly pages: Pages } | undefined;

  override render(i18n: LocalizeController, view: PrintMenuView): unknown {
    this.#i18n = i18n;
    this.#view = view;
    return this.#template();
  }

  #again(): void {
    if (this.isConnected) this.setValue(this.#template());
  }

  /** The pages of each sheet; made again where something changed that they show. */
  #pages(): Pages {
    const { quiz, sectors, trades, classResult, link } = this.#view;
    // A class's result is put together anew at each rendering.
    const result = JSON.stringify(classResult, (name, value: unknown) =>
      name === 'trades' ? undefined : value,
    );
    const key = [quiz, sectors, trades, result, ...(classResult?.trades ?? []), link, this.#i18n.locale];
    if (!this.#made?.key.every((value, index) => value === key[index])) {
      const pages = sheetKinds.map((kind) => [kind, pagesOf(this.#i18n, this.#view, kind)] as const);
      this.#made = { key, pages: new Map(pages) };
      this.#shown = undefined;
    }
    return this.#made.pages;
  }

  #chosen(): readonly TemplateResult[] {
    return [...this.#pages()].flatMap(([kind, pages]) => (this.#left.has(kind) ? [] : pages));
  }

  #job(): Sheets {
    return printJob(this.#i18n, this.#view, this.#chosen());
  }

  readonly #toggle = (event: Event) => {
    this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.#again();
  };

  readonly #choose = (kind: SheetKind) => {
    if (!this.#left.delete(kind)) this.#left.add(kind);
    this.#shown = undefined;
    this.#again();
  };

  readonly #print = async () => {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#isRefused = (await printSheets(this.#job())) === 'refused';
    this.#isBusy = false;
    this.#again();
  };

  readonly #show = () => {
    this.#shown = this.#job();
    this.#again();
  };

  #template(): TemplateResult {
    const { msg } = this.#i18n;
    return html`<details class="print-set" @toggle=${this.#toggle}>
      <summary class="button">${icon(printer)}${msg('Print for the class')}${icon(chevronDown)}</summary>
      ${this.#isOpen ? this.#panel() : nothing}
    </details>`;
  }

  #panel(): TemplateResult {
    const i18n = this.#i18n;
    const { msg } = i18n;
    const count = this.#chosen().length;
    return html`<div class="print-panel">
        <fieldset>
          <legend>${msg('What to print')}</legend>
          ${[...this.#pages()].map(([kind, pages]) => this.#choice(kind, pages.length))}
        </fieldset>
        <p class="tabular" role="status">
          ${
            count === 0
              ? msg('Choose at least one sheet.')
              : i18n.plural(count, {
                  one: () => msg(str`${count} page of A4 in all`),
                  other: () => msg(str`${count} pages of A4 in all`),
                })
          }
        </p>
        <p class="row">
          <button class="button button-primary" type="button" ?disabled=${count === 0} @click=${this.#print}>
            ${icon(printer)}${msg('Print')}
          </button>
          <button class="button" type="button" ?disabled=${count === 0} @click=${this.#show}>
            ${msg('Show the sheets here')}
          </button>
        </p>
        ${this.#isRefused ? this.#elsewhere() : nothing}
      </div>
      ${this.#shown ? this.#sheets(this.#shown) : nothing}`;
  }

  #choice(kind: SheetKind, pages: number): TemplateResult {
    const i18n = this.#i18n;
    const { msg } = i18n;
    return html`<label class="print-choice">
      <input
        type="checkbox"
        .checked=${live(pages > 0 && !this.#left.has(kind))}
        ?disabled=${pages === 0}
        @change=${() => {
          this.#choose(kind);
        }}
      />
      <span>
        <strong>${name(this.#i18n, kind)}</strong>
        <span class="small muted">${describe(this.#i18n, this.#view, kind, pages)}</span>
      </span>
      <span class="small tabular pages"
        >${
          pages === 0
            ? nothing
            : i18n.plural(pages, {
                one: () => msg(str`${pages} page`),
                other: () => msg(str`${pages} pages`),
              })
        }</span
      >
    </label>`;
  }

  /** Another way to paper, where the page around the widget forbids to print. */
  #elsewhere(): TemplateResult {
    const { msg } = this.#i18n;
    const { link } = this.#view;
    return html`<div class="notice notice-warn" role="alert">
      ${icon(alertTriangle)}
      <div>
        <p>
          ${
            link
              ? msg(
                  'Printing is not allowed on this page. Open the quiz at its own address and print there, or show the sheets here.',
                )
              : msg('Printing is not allowed on this page. Show the sheets here, to copy them.')
          }
        </p>
        ${
          link
            ? html`<div class="print-elsewhere">
                ${renderQr(link, msg('QR code of the address of the quiz'))}
                <a href=${link} target="_blank" rel="noopener">${link}</a>
              </div>`
            : nothing
        }
      </div>
    </div>`;
  }

  #sheets(job: Sheets): TemplateResult {
    const place = (element: Element | undefined) => {
      if (!element) return;
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      renderSheets(root, { ...job, styles: [...job.styles, shownStyles] });
    };
    return html`${heading(this.#view.level + 1, this.#i18n.msg('Sheets'), { id: 'sheets-shown', class: 'subtitle' })}
      <div class="sheets-shown" role="region" tabindex="0" aria-labelledby="sheets-shown">
        <div ${ref(place)}></div>
      </div>`;
  }
}

const printMenu = directive(PrintMenu);

/**
 * The button that opens the menu, and the menu. What was chosen stays while the same place is rendered again.
 * @param view `trades` may be empty while they load
 */
export const renderPrintMenu = (i18n: LocalizeController, view: PrintMenuView): TemplateResult =>
  html`${printMenu(i18n, view)}`;
