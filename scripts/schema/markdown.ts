/** The feed's documentation, written from its JSON Schema. */
import type { JsonSchema } from './json-schema.js';

const anchor = (name: string) => `[${name}](#${name.toLowerCase()})`;

/** A type in a few words. */
function typeName(schema: JsonSchema): string {
  if (schema.$ref) return anchor(schema.$ref.replace('#/$defs/', ''));
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf ?? schema.oneOf) return (schema.anyOf ?? schema.oneOf ?? []).map(typeName).join(' or ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeName).join(', ')}]`;
  if (schema.type === 'array') return `list of ${schema.items ? typeName(schema.items) : 'anything'}`;
  if (schema.type === 'object')
    return schema.properties?.['url'] && Object.keys(schema.properties).length === 1
      ? '`{"url": "…"}`'
      : schema.properties
        ? 'object'
        : 'texts by language tag';
  const range =
    schema.minimum !== undefined && schema.maximum !== undefined && Math.abs(schema.maximum) < 1e6
      ? ` ${String(schema.minimum)} to ${String(schema.maximum)}`
      : '';
  return `${schema.type ?? 'anything'}${range}${schema.format ? ` (${schema.format})` : ''}`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function rows(schema: JsonSchema, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const required = schema.required?.includes(name) ? 'yes' : '';
    const inner = property.properties ?? property.items?.properties;
    const isReference = inner && Object.keys(inner).length === 1 && 'url' in inner;
    return [
      `| \`${prefix}${name}\` | ${cell(typeName(property))} | ${required} | ${cell(property.description ?? '')} |`,
      ...(inner && !isReference
        ? rows(
            property.properties ? property : (property.items ?? {}),
            `${prefix}${name}${property.items ? '[]' : ''}.`,
          )
        : []),
    ];
  });
}

const table = (schema: JsonSchema) =>
  ['| field | type | required | meaning |', '| --- | --- | --- | --- |', ...rows(schema)].join('\n');

/** The whole page. */
export function feedMarkdown(schema: JsonSchema): string {
  const definitions = Object.entries(schema.$defs ?? {}).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const parts = definitions.map(([name, definition]) => {
    const body = definition.properties
      ? table(definition)
      : `Type: ${typeName(definition)}${definition.pattern ? `, pattern \`${definition.pattern}\`` : ''}`;
    return `### ${name}\n\n${definition.description ?? ''}\n\n${body}`;
  });
  return `<!-- Made from the schema by \`npm run schema\`. Do not edit. -->

# The feed, version 1

One JSON document. Each section stands in it, or beside it as \`{"url": "places.json"}\`, so that a page with a calendar
never downloads the map. The JSON Schema is [\`feed.schema.json\`](feed.schema.json); \`vet-feed check\` tests a feed
and says how to mend what it finds.

A reader of version 1 ignores fields it does not know. A part that breaks the schema is left out as small as possible,
and reported; the rest is shown.

## The document

${table(schema)}

## The records

${parts.join('\n\n')}
`;
}
