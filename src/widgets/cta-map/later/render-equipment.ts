import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Equipment } from '../../../feed/index.js';

/** Equipment by group, in the feed's order; what has no group comes first. */
function groupEquipment(
  i18n: Pick<LocalizeController, 'plain'>,
  equipment: readonly Equipment[],
): Map<string, Equipment[]> {
  const groups = new Map<string, Equipment[]>([['', []]]);
  for (const item of equipment) {
    const name = i18n.plain(item.group);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

/** What a place has, by group. */
export function renderEquipment(i18n: LocalizeController, equipment: readonly Equipment[]): TemplateResult {
  const { msg } = i18n;
  if (equipment.length === 0) return html`<p class="muted">${msg('Not known: ask the place.')}</p>`;
  return html`${[...groupEquipment(i18n, equipment)].map(([group, items]) =>
    items.length === 0
      ? nothing
      : html`${group ? html`<p class="equipment-group">${group}</p>` : nothing}
          <ul class="equipment">
            ${items.map(
              ({ name, quantity, year }) =>
                html`<li>
                  ${localText(i18n, name)}
                  ${
                    quantity === undefined && year === undefined
                      ? nothing
                      : html`<span class="muted tabular"
                          >(${[quantity === undefined ? '' : `× ${i18n.number(quantity)}`, year ?? '']
                            .filter(Boolean)
                            .join(', ')})</span
                        >`
                  }
                </li>`,
            )}
          </ul>`,
  )}`;
}
