import { css } from 'lit';

/** Taking a result along, and going on from it to other widgets. */
export const shareStyles = css`
  .share {
    display: grid;
    gap: var(--s3);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .share-link {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .share-link .input {
    flex: 1 1 14em;
    inline-size: auto;
    min-inline-size: 0;
    color: var(--text-2);
    font-size: var(--small);
  }
  .share-link .button {
    flex: 0 1 auto;
  }
  .share-said {
    display: flex;
    gap: var(--s2);
    align-items: center;
    min-block-size: 0;
    margin-block-start: calc(-1 * var(--s3));
    color: var(--good);
    font-weight: 600;
  }
  .share-code {
    display: grid;
    gap: var(--s2);
    justify-items: start;
  }
  .share-code .qr {
    inline-size: min(100%, 14em);
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
  }
  .explore {
    display: grid;
    gap: var(--s3);
    grid-template-columns: minmax(0, 1fr);
  }
  .explore-one {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
    padding-block-start: var(--s1);
    border-block-start: 1px solid var(--line);
  }
  .explore-one .button {
    padding-inline: 0;
    font-size: var(--small);
  }
  .kept {
    align-items: center;
  }

  @media (forced-colors: active) {
    .explore-one {
      gap: var(--s2);
      padding-block-start: var(--s2);
    }
    .explore-one .button {
      padding-inline: var(--s2); /* its border is seen */
    }
  }
`;
