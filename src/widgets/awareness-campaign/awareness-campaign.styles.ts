import { css } from 'lit';

export const campaignStyles = css`
  .bar {
    position: sticky;
    inset-block-end: 12px;
    z-index: 1;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .bar-content {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--s2) var(--s3);
    max-inline-size: calc(100% - 24px);
    margin-block-start: var(--s4);
    padding: var(--s2) var(--s3) var(--s2) var(--s4);
    border-color: var(--line-strong);
    box-shadow: 0 2px 24px rgb(0 0 0 / 20%);
    pointer-events: auto;
    animation: rise var(--duration) ease-out;
  }
  .bar-content .icon {
    color: var(--accent);
  }
  .bar-content .button .icon {
    color: inherit;
  }
  /* It stays in sight: on a phone it takes as little of it as can be. */
  @container vet (inline-size < 480px) {
    .bar-content {
      flex-wrap: nowrap;
      padding-inline-end: var(--s2);
      font-size: var(--small);
      line-height: 1.3;
    }
    .bar-content .icon {
      display: none;
    }
    .bar-content .button {
      flex: none;
      padding-inline: var(--s2);
    }
  }
  @keyframes rise {
    from {
      translate: 0 12px;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
