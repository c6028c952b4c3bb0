import { css } from 'lit';

/** The first screen, and the choice among several quizzes. */
export const startStyles = css`
  :host {
    --loading-height: 27em;
  }
  @container vet (inline-size < 480px) {
    .loading {
      --loading-height: 41em;
    }
  }

  .start {
    display: grid;
    gap: var(--s8);
    align-items: center;
  }
  .big {
    min-block-size: 56px;
    padding-inline: var(--s8);
    font-size: 1.125em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s6);
    font-weight: 600;
  }
  .facts li,
  .promises li {
    display: flex;
    gap: var(--s2);
    align-items: flex-start;
  }
  .facts .icon {
    color: var(--accent);
  }
  .facts .icon,
  .promises .icon {
    margin-block-start: 0.125em;
  }
  .promises {
    display: grid;
    gap: var(--s2);
  }
  .tiles {
    display: none;
    grid-template-columns: repeat(3, 1fr);
    gap: var(--s4);
    justify-self: center;
    padding-block-end: var(--s4);
    font-size: 2.25em;
    rotate: -6deg;
  }
  .tiles .sector-mark {
    border-radius: 22%;
    box-shadow: var(--shadow);
  }
  .tiles .sector-mark:nth-child(3n + 2) {
    translate: 0 22%;
  }
  @container vet (inline-size >= 640px) {
    .start {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .tiles {
      display: grid;
    }
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--s4);
  }
  /* Four stand two by two, not three and one. */
  .choices:has(> :last-child:nth-child(4)) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(17em, 34%)), 1fr));
  }
  .choice {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: var(--s4);
    padding: var(--s6);
  }
  .choice .stack {
    align-content: start;
  }
  /* What a pictogram or a number stands on, here and on the later screens. */
  .soft-mark {
    display: grid;
    place-items: center;
    color: var(--accent);
    background: var(--accent-soft);
  }
  .choice-mark {
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: var(--radius);
  }
  .choice-mark .icon {
    inline-size: 2em;
    block-size: 2em;
  }
  .empty {
    display: grid;
    gap: var(--s3);
    justify-items: center;
    padding-block: var(--s8);
    color: var(--text-2);
    text-align: center;
  }
  .empty-icon {
    inline-size: 3em;
    block-size: 3em;
  }
  .picture-credits {
    margin-block-start: var(--s4);
  }
`;
