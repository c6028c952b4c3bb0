import { css } from 'lit';

/** The days of the month. */
export const dayStyles = css`
  .day {
    block-size: 6.5em;
    padding: var(--s1);
    vertical-align: top;
    border-block-start: 1px solid var(--line);
  }
  .day + .day {
    border-inline-start: 1px solid var(--line);
  }
  .day.is-weekend,
  .day.is-outside {
    background: color-mix(in oklab, var(--surface-2) 60%, var(--surface));
  }
  .day.is-holiday {
    background: color-mix(in oklab, var(--good-soft) 70%, var(--surface));
  }
  .day.is-chosen {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .day-button {
    display: flex;
    align-items: center;
    gap: var(--s1);
    inline-size: 100%;
    min-block-size: 2em;
    padding: 0;
    color: inherit;
    background: none;
    border: 0;
    border-radius: var(--radius-s);
    text-align: start;
    cursor: pointer;
  }
  .number {
    display: grid;
    place-items: center;
    min-inline-size: 1.875em;
    block-size: 1.875em;
    border-radius: 999px;
    font-weight: 600;
  }
  .day-button:hover .number {
    background: var(--surface-2);
  }
  .day.is-over .number {
    color: var(--text-2);
    font-weight: 400;
  }
  .day.is-today .number {
    color: var(--on-accent);
    background: var(--accent);
    font-weight: 700;
  }
  .holiday {
    display: block;
    padding-inline: var(--s1);
    color: var(--good);
    font-size: 0.75em;
    line-height: 1.25;
    hyphens: auto;
  }
  .dots {
    display: none;
    gap: 2px;
  }
  .dot {
    inline-size: 6px;
    block-size: 6px;
    background: var(--accent);
    border-radius: 50%;
  }
  .day-events {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3px;
    margin-block-start: 2px;
  }
  .day-event {
    display: flex;
    align-items: flex-start;
    gap: 0.25em;
    inline-size: 100%;
    min-block-size: 24px;
    padding: 2px 4px;
    color: var(--text);
    background: var(--accent-soft);
    border: 0;
    border-inline-start: 3px solid var(--accent);
    border-radius: 4px;
    font-size: 0.8125em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .day-event:hover {
    text-decoration: underline;
  }
  .day-event .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.1em;
    color: var(--accent);
  }
  .day-event.is-call {
    background: var(--warn-soft);
    border-inline-start-style: dashed;
    border-color: var(--warn);
  }
  .day-event.is-call .icon {
    color: var(--warn);
  }
  .day-event.is-off {
    color: var(--text-2);
    background: var(--surface-2);
    border-color: var(--line-strong);
  }
  .day-event.is-off .icon {
    color: inherit;
  }
  .day-event-text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .status-word {
    font-weight: 700;
  }
  .more-events {
    padding-inline: var(--s1);
  }
  .day.is-holiday .number {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }

  @media screen {
    @container vet (inline-size < 760px) {
      /* Too narrow for words in a cell: dots, and the day's events below. On paper nothing can be chosen, so words stay. */
      .day-events,
      .holiday {
        display: none;
      }
      .day {
        block-size: auto;
        padding: 0;
      }
      .day-button {
        flex-direction: column;
        justify-content: center;
        gap: 2px;
        min-block-size: 3.25em;
        border-radius: 0;
      }
      .day-button:focus-visible {
        outline-offset: -3px;
      }
      .dots {
        display: flex;
        block-size: 6px;
      }
    }
  }
  @media (forced-colors: active) {
    .day.is-chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .day.is-today .number,
    .dot {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
    }
    .day-event {
      border: 1px solid ButtonBorder;
    }
  }
  @media print {
    /* A month is one page where it can be. */
    .day {
      block-size: 4em;
    }
    /* The words need the whole width of a cell. */
    .day-event .icon {
      display: none;
    }
    .holiday {
      padding: 0;
      font-size: 0.6875em;
    }
    .day.is-chosen {
      box-shadow: none;
    }
    .day-event-text {
      -webkit-line-clamp: none;
      line-clamp: none;
    }
    .day-event {
      background: none;
      border: 0;
      border-inline-start: 2px solid #000;
      border-radius: 0;
    }
  }
`;
