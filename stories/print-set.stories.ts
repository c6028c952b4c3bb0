import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { baseStyles } from '../src/element/base.styles.js';
import { LocalizeController } from '../src/element/localize.js';
import type { Quiz } from '../src/feed/index.js';
import { catalogues, renderPrintMenu, styles } from '../src/widgets/trade-quiz/print/index.js';
import {
  interestQuiz,
  knowledgeQuiz,
  pictureQuiz,
  sectors,
  trades,
} from '../test/widgets/trade-quiz/fixture.js';

interface Args {
  lang: string;
  quiz: Quiz;
  /** The class has answered. */
  answered: boolean;
}

/** Shows the menu alone; in the quiz it stands in the screens of a class. */
class PrintSetStoryElement extends LitElement {
  static override styles = [baseStyles, ...styles];
  static override properties = { args: { attribute: false } };
  args: Args | undefined = undefined;
  readonly i18n = new LocalizeController(this, catalogues);

  override render() {
    if (!this.args) return nothing;
    const tools = trades.map((trade) => ({ tools: [`outil de ${trade.id}`], ...trade }));
    const profile = { R: 0.71, I: 0.44, A: 0.62, S: 0.55, E: 0.2, C: 0.33 };
    return html`<div class="base">
      ${renderPrintMenu(this.i18n, {
        quiz: this.args.quiz,
        sectors: new Map(sectors.map((sector) => [sector.id, sector])),
        trades: tools,
        classResult: this.args.answered
          ? { title: '', profile, hands: 321, trades: trades.slice(0, 6) }
          : undefined,
        link: 'https://www.example.org/quiz.html',
        level: 2,
      })}
    </div>`;
  }
}
if (!customElements.get('print-set-story')) customElements.define('print-set-story', PrintSetStoryElement);

const meta = {
  title: 'Widgets/Trade quiz/Print set',
  render: (args) => html`<div lang=${args.lang}><print-set-story .args=${args}></print-set-story></div>`,
  argTypes: { lang: { control: 'select', options: ['fr', 'nl', 'de', 'en'] } },
  args: { lang: 'fr', quiz: knowledgeQuiz, answered: false },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

/** Opens the menu and presses its last button, which shows the sheets in the page. */
async function showSheets(canvas: HTMLElement): Promise<NodeListOf<Element>> {
  const find = (selector: string) =>
    waitFor(() => {
      const found = canvas
        .querySelector('print-set-story')
        ?.shadowRoot?.querySelectorAll<HTMLElement>(selector);
      if (!found?.length) throw new Error(`no ${selector} yet`);
      return [...found];
    });
  (await find('summary'))[0]?.click();
  (await find('.print-panel button')).at(-1)?.click();
  const [place] = await find('.sheets-shown > div');
  return place!.shadowRoot!.querySelectorAll('.sheet');
}

export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('print-set-story')!.shadowRoot!;
    await waitFor(() => expect(root.querySelector('summary')).toHaveTextContent('Imprimer pour la classe'));
    root.querySelector('summary')!.click();
    await waitFor(() => expect(root.querySelector('[role=status]')).toHaveTextContent('6 pages A4'));
  },
};

export const KnowledgeSheets: Story = {
  play: async ({ canvasElement }) => {
    await expect(await showSheets(canvasElement)).toHaveLength(6);
  },
};

export const InterestSheets: Story = {
  args: { quiz: interestQuiz, answered: true },
  play: async ({ canvasElement }) => {
    await expect(await showSheets(canvasElement)).toHaveLength(5);
  },
};

export const PictureSheets: Story = {
  args: { quiz: pictureQuiz, answered: true },
  play: async ({ canvasElement }) => {
    await expect(await showSheets(canvasElement)).toHaveLength(6);
  },
};
