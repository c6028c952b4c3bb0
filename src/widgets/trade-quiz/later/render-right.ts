/**
 * The right answer of a question in words, and beside it what was given.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Question } from '../../../feed/index.js';
import { circleCheck, circleX } from '../../../generated/icons.js';
import type { Answer } from '../../../matching/match.js';
import { rightAnswer } from './answers.js';
import { orderOf, pairingOf } from './arrangement.js';

/** The right answer in words. */
export function rightText(i18n: LocalizeController, question: Question): unknown {
  const { kind, options = [], pairs = [] } = question;
  if (kind === 'order')
    return options.map(({ text }, index) => html`${index > 0 ? ' → ' : ''}${localText(i18n, text)}`);
  if (kind === 'match')
    return pairs.map(
      ({ left, right }, index) =>
        html`${index > 0 ? ' · ' : ''}${localText(i18n, left)} – ${localText(i18n, right)}`,
    );
  return optionTexts(i18n, question)[rightAnswer(question)];
}

/** The right answer where there is room: steps and pairs below each other. */
export function renderRightText(i18n: LocalizeController, question: Question): TemplateResult {
  const { kind, options = [], pairs = [] } = question;
  if (kind === 'order')
    return html`<ol class="right-list">
      ${options.map(({ text }) => html`<li>${localText(i18n, text)}</li>`)}
    </ol>`;
  if (kind === 'match')
    return html`<ul class="right-list plain-list">
      ${pairs.map(
        ({ left, right }) =>
          html`<li>${localText(i18n, left)} – <strong>${localText(i18n, right)}</strong></li>`,
      )}
    </ul>`;
  return html`<p><strong>${rightText(i18n, question)}</strong></p>`;
}

/** The answers a question offers, as text. */
export function optionTexts(i18n: LocalizeController, question: Question): unknown[] {
  const { msg } = i18n;
  return question.kind === 'true-false'
    ? [msg('True'), msg('False')]
    : (question.options ?? []).map((option) => localText(i18n, option.text));
}

/** The right answer, and beside it what was given. */
export function renderRight(i18n: LocalizeController, question: Question, given: Answer): TemplateResult {
  switch (question.kind) {
    case 'order':
      return renderRightOrder(i18n, question, given);
    case 'match':
      return renderRightPairs(i18n, question, given);
    default:
      return renderRightOption(i18n, question, given);
  }
}

function renderRightOption(i18n: LocalizeController, question: Question, given: Answer): TemplateResult {
  const { msg } = i18n;
  const right = rightAnswer(question);
  return html`<ul class="answers answers-list plain-list">
    ${optionTexts(i18n, question).map((text, index) => {
      const isRight = index === right;
      const isGiven = index === given;
      return html`<li class="answer ${isRight ? 'answer-right' : isGiven ? 'answer-missed' : 'answer-other'}">
        <span class="answer-mark" aria-hidden="true"
          >${isRight ? icon(circleCheck) : isGiven ? icon(circleX) : nothing}</span
        >
        <span class="answer-text">
          ${text}
          ${
            isRight
              ? html`<span class="answer-word"
                  >${isGiven ? msg('Your answer, and right') : msg('Right answer')}</span
                >`
              : isGiven
                ? html`<span class="answer-word">${msg('Your answer')}</span>`
                : nothing
          }
        </span>
      </li>`;
    })}
  </ul>`;
}

function renderEntry(
  i18n: LocalizeController,
  text: unknown,
  isRight: boolean,
  word: string,
): TemplateResult {
  return html`<li class="answer ${isRight ? 'answer-right' : 'answer-missed'}">
    <span class="answer-mark" aria-hidden="true">${icon(isRight ? circleCheck : circleX)}</span>
    <span class="answer-text">${text}<span class="answer-word">${word}</span></span>
  </li>`;
}

function renderRightOrder(
  i18n: LocalizeController,
  { options = [] }: Question,
  given: Answer,
): TemplateResult {
  const { msg } = i18n;
  const order = given === null ? [] : orderOf(given, options.length);
  return html`<ol class="answers answers-list plain-list">
    ${options.map(({ text }, index) => {
      const place = index + 1;
      const placed = order.indexOf(index) + 1;
      return renderEntry(
        i18n,
        html`${place}. ${localText(i18n, text)}`,
        placed === place || given === null,
        placed === place
          ? msg('Well placed')
          : placed === 0
            ? msg(str`Place ${place}`)
            : msg(str`You had it at place ${placed}`),
      );
    })}
  </ol>`;
}

function renderRightPairs(i18n: LocalizeController, { pairs = [] }: Question, given: Answer): TemplateResult {
  const { msg } = i18n;
  const pairing = given === null ? [] : pairingOf(given, pairs.length);
  return html`<ul class="answers answers-list plain-list">
    ${pairs.map(({ left, right }, index) => {
      const chosen = pairing[index];
      const name = i18n.plain(pairs[chosen ?? -1]?.right);
      return renderEntry(
        i18n,
        html`${localText(i18n, left)} – ${localText(i18n, right)}`,
        chosen === index || given === null,
        chosen === index
          ? msg('Well matched')
          : chosen === undefined
            ? msg('Right answer')
            : msg(str`You chose: ${name}`),
      );
    })}
  </ul>`;
}
