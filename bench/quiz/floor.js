// The floor: the same quiz as a Lit element written by hand for it, with its own fetch, and nothing else.
import { css, html, LitElement } from 'lit';

class FloorQuiz extends LitElement {
  static properties = { quiz: { state: true }, at: { state: true } };
  static styles = css`
    :host {
      display: block;
      min-height: 320px;
    }
    label {
      display: block;
      padding: 8px;
    }
  `;
  constructor() {
    super();
    this.at = 0;
  }
  async connectedCallback() {
    super.connectedCallback();
    const feed = await (await fetch('/feed.json')).json();
    this.quiz = feed.quizzes[0];
  }
  render() {
    const item = this.quiz?.items[this.at];
    return (
      item &&
      html`<h2>${this.quiz.title}</h2>
        <p>${this.at + 1} / ${this.quiz.items.length}</p>
        <fieldset>
          <legend>${item.text}</legend>
          ${this.quiz.scale.map(
            (point) =>
              html`<label
                ><input type="radio" name=${item.id} .checked=${false} @change=${() => this.at++} />
                ${point.label}</label
              >`,
          )}
        </fieldset>`
    );
  }
}
customElements.define('floor-quiz', FloorQuiz);
const element = document.body.appendChild(document.createElement('floor-quiz'));
window.bench = {
  root: () => element.shadowRoot,
  step: () => undefined,
  answer: () => element.shadowRoot.querySelector('label'),
};
