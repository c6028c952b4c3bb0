import { css } from 'lit';
import { markStyles } from './marks.styles.js';

/** Filters and list; what map and details need comes with them. */
export const styles = [
  css`
    .base {
      --pane-height: var(--cta-map-height, 38em);
      --loading-height: calc(var(--pane-height) + 12em);
    }
    .head {
      display: grid;
      gap: var(--s2);
      margin-block-end: var(--s4);
    }

    .filters {
      padding: var(--s4);
      background: var(--surface-2);
      border-radius: var(--radius);
    }
    .fields {
      display: grid;
      gap: var(--s3);
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
    }
    .with-icon {
      position: relative;
      display: grid;
    }
    .with-icon > .icon {
      position: absolute;
      inset-inline-start: var(--s3);
      inset-block-start: calc(22px - 0.625em);
      color: var(--text-2);
      pointer-events: none;
    }
    .with-icon > .input {
      padding-inline-start: calc(var(--s3) + 1.25em + var(--s2));
    }
    .origin {
      position: relative;
    }
    .origin .input {
      padding-inline-end: 44px;
    }
    .clear {
      position: absolute;
      inset-inline-end: 0;
      inset-block-start: 0;
      display: grid;
      place-items: center;
      inline-size: 44px;
      block-size: 44px;
      padding: 0;
      color: var(--text-2);
      background: none;
      border: 0;
      border-radius: var(--radius-s);
      cursor: pointer;
    }
    .field-help:empty {
      display: none;
    }
    .suggestions {
      position: absolute;
      inset-block-start: 100%;
      inset-inline: 0;
      z-index: 3;
      margin-block-start: var(--s1);
      padding: var(--s1);
      background: var(--surface);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-s);
      box-shadow: var(--shadow);
    }
    .suggestions button {
      display: flex;
      gap: var(--s3);
      inline-size: 100%;
      min-block-size: 44px;
      align-items: center;
      padding: var(--s1) var(--s3);
      text-align: start;
      background: none;
      border: 0;
      border-radius: calc(var(--radius-s) - 2px);
      cursor: pointer;
    }
    .suggestions button:hover {
      background: var(--accent-soft);
    }
    .toggle .chevron {
      display: inline-flex;
      transition: rotate var(--duration);
    }
    .toggle[aria-expanded='true'] .chevron {
      rotate: 180deg;
    }
    .choices {
      display: none;
    }
    .choices[data-open] {
      display: grid;
      gap: var(--s4);
      margin-block-start: var(--s4);
    }
    .choice-group > legend {
      margin-block-end: var(--s1);
      font-size: var(--small);
      font-weight: 600;
    }
    .choice-group .select {
      max-inline-size: 28em;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2);
    }
    .chip {
      padding-inline-start: var(--s2);
    }
    .chip .mark {
      inline-size: 1.375em;
      block-size: 1.375em;
    }
    .chip .sector-mark {
      inline-size: 1.5em;
      block-size: 1.5em;
      border-radius: 999px;
    }
    .chip .sector-mark .icon {
      inline-size: 1em;
      block-size: 1em;
    }
    .chip .count {
      flex: none;
      white-space: nowrap;
      color: var(--text-2);
      font-weight: 400;
    }

    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2) var(--s4);
      min-block-size: 44px;
      margin-block: var(--s4) var(--s3);
    }
    .result strong {
      font-size: 1.1875em;
    }
    .switch {
      display: inline-flex;
      margin-inline-start: auto;
      /* Whole words: rather a line of its own. */
      overflow-wrap: normal;
    }
    .switch .button:first-child {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }
    .switch .button:last-child {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
      margin-inline-start: -1px;
    }
    .switch .button[aria-pressed='true'] {
      z-index: 1;
    }

    .pane-list {
      min-inline-size: 0;
    }
    .panes[data-view='list'] .pane-map,
    .panes[data-view='map'][data-panel='list'] .pane-list,
    .panes[data-view='map']:not([data-panel='list']) .pane-map {
      display: none;
    }
    /* The map's place before it is there. */
    .map-pending {
      display: grid;
      place-items: center;
      min-block-size: clamp(17em, 95cqi, 32em);
      padding: var(--s4);
      color: var(--text-2);
      background: var(--surface-2);
      border-radius: var(--radius);
    }
    .remark {
      padding-block: var(--s1);
    }

    .places {
      display: grid;
      gap: var(--s2);
    }
    .place {
      position: relative;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--s3);
      align-items: start;
      padding: var(--s3);
      background: var(--surface);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      transition:
        border-color var(--duration),
        background-color var(--duration);
    }
    .place:hover {
      background: var(--surface-2);
      border-color: var(--line-strong);
    }
    .place-mark .mark {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
    .place-text {
      display: grid;
      gap: 2px;
    }
    .place-name {
      font-size: 1.0625em;
    }
    .place-open {
      padding: 0;
      text-align: start;
      background: none;
      border: 0;
      cursor: pointer;
    }
    /* The whole card is the button's target. */
    .place-open::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: var(--radius);
    }
    .place-open:focus-visible {
      outline: none;
      box-shadow: none;
    }
    .place-open:focus-visible::after {
      outline: 3px solid var(--vet-focus, light-dark(#0b57b0, #ffd54a));
      outline-offset: 1px;
    }
    .place:hover .place-open {
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
    .place-facts > :not(:last-child)::after {
      content: '\\00a0·' / '';
      font-weight: 400;
    }
    .place-town {
      color: var(--text);
      font-weight: 600;
    }
    .place-found {
      display: flex;
      gap: var(--s2);
      color: var(--good);
    }
    .place-arrow {
      align-self: center;
      color: var(--text-2);
    }
    .more {
      inline-size: 100%;
      margin-block-start: var(--s3);
    }

    .empty {
      display: grid;
      gap: var(--s2);
      justify-items: center;
      padding: var(--s8) var(--s4);
      text-align: center;
      border: 2px dashed var(--line);
      border-radius: var(--radius);
    }
    .empty-icon {
      inline-size: 3em;
      block-size: 3em;
      color: var(--text-2);
    }

    .back {
      margin-block-end: var(--s2);
      margin-inline-start: calc(var(--s2) * -1);
    }
    .panel-heading {
      margin-block-end: var(--s3);
      scroll-margin-block: var(--s4);
    }
    @container vet (max-width: 480px) {
      .filters {
        padding: var(--s3);
      }
      .chip {
        padding-inline-end: var(--s2);
        hyphens: auto;
      }
      .switch,
      .switch .button {
        flex: 1;
      }
      .place-arrow {
        display: none;
      }
      .place {
        grid-template-columns: auto minmax(0, 1fr);
      }
      .place-mark .mark {
        inline-size: 2em;
        block-size: 2em;
      }
    }
    @container vet (min-width: 600px) {
      /* Labels, inputs and help in rows of their own: inputs stand in line where a label takes two lines. */
      .fields {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
        row-gap: 0;
      }
      .fields .field {
        grid-row: span 3;
        grid-template-rows: subgrid;
        row-gap: 0;
      }
      .fields label {
        align-self: end;
        margin-block-end: var(--s1);
      }
      .toggle {
        grid-area: 2 / 3;
      }
    }
    @container vet (min-width: 760px) {
      .switch {
        display: none;
      }
      .choices,
      .choices[data-open] {
        display: grid;
        gap: var(--s4);
        margin-block-start: var(--s4);
      }
      .choices:not([data-open]) .extra {
        display: none;
      }
      .panes {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
        gap: var(--s4);
      }
      .panes .pane-list,
      .panes .pane-map {
        display: block !important;
      }
      .map-pending {
        min-block-size: var(--pane-height);
      }
      /* With the line of the legend. */
      .pane-map {
        min-block-size: calc(var(--pane-height) + 2.5em);
      }
      .pane-list {
        block-size: calc(var(--pane-height) + 12px);
        overflow-y: auto;
        /* Room for focus rings, which the scrolling box would cut off. */
        margin: -6px;
        padding: 6px;
        padding-inline-end: var(--s2);
        padding-block-end: 28px;
        scrollbar-gutter: stable;
        /* Says that there is more below. */
        mask-image: linear-gradient(#000 calc(100% - 28px), transparent);
      }
    }
    @media (forced-colors: active) {
      .place,
      .filters {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .panes {
        display: flex;
        flex-direction: column;
      }
      .panes .pane-list,
      .panes .pane-map {
        display: block !important;
        block-size: auto;
        overflow: visible;
        mask-image: none;
      }
      .panes .pane-map {
        order: -1;
        min-block-size: 0;
        break-inside: avoid;
        margin-block-end: 6mm;
      }
      .map-pending {
        display: none;
      }
      .places {
        display: block;
        columns: 2;
        column-gap: 8mm;
      }
      .place {
        padding-inline: 0;
        padding-block: 2mm;
        border-width: 0 0 1px;
        border-radius: 0;
      }
      .place-arrow {
        display: none;
      }
    }
  `,
  markStyles,
];
