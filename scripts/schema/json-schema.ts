/**
 * The JSON Schema of the feed, from the zod schema and its doc comments.
 */
import * as z from 'zod/mini';
import * as base from '../../src/feed/schema/base.js';
import * as envelope from '../../src/feed/schema/envelope.js';
import * as events from '../../src/feed/schema/events.js';
import * as geography from '../../src/feed/schema/geography.js';
import * as pathways from '../../src/feed/schema/pathways.js';
import * as places from '../../src/feed/schema/places.js';
import * as quizzes from '../../src/feed/schema/quizzes.js';
import * as sectors from '../../src/feed/schema/sectors.js';
import * as trades from '../../src/feed/schema/trades.js';
import type { DescribedField, DescribedSchema } from './descriptions.js';

/** The parts of JSON Schema that zod writes and we read. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  $defs?: Record<string, JsonSchema>;
}

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;

/** The schemas that are exported by name. */
export const namedSchemas: ReadonlyMap<z.ZodMiniType, string> = new Map(
  [base, sectors, trades, quizzes, places, pathways, events, geography, envelope].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]: [string, unknown]): [z.ZodMiniType, string][] =>
      isSchema(value) ? [[value, name]] : [],
    ),
  ),
);

const names = z.registry<{ id: string }>();
for (const [schema, name] of namedSchemas) if (name !== 'Envelope') names.add(schema, { id: name });

/** A section: its records inline, or the address of a document that holds them. */
const section = (records: z.ZodMiniType) => z.optional(z.union([records, z.object({ url: z.string() })]));
const list = (record: z.ZodMiniType) => section(z.array(record));

/** What each section holds, in words. */
const sectionDescriptions: Readonly<Record<string, string>> = {
  sectors: 'Families of trades.',
  trades: 'Trades.',
  quizzes: 'Quizzes.',
  places: 'Places where one can see, try or learn a trade.',
  pathways: 'Education pathways: steps, links between them, ways of learning at work, how the rules change.',
  events: 'Events, and calls with a deadline.',
  holidays: 'School holidays and public holidays.',
  gazetteer: 'Localities from which a visitor may measure distances.',
  basemap: 'What the map draws.',
};

const Feed = z.extend(envelope.Envelope, {
  sectors: list(sectors.Sector),
  trades: list(trades.Trade),
  quizzes: list(quizzes.Quiz),
  places: list(places.Place),
  pathways: section(
    z.object({
      steps: z.array(pathways.Step),
      links: z.array(pathways.PathwayLink),
      measures: z.optional(z.array(pathways.Measure)),
      reform: z.optional(z.array(pathways.ReformStage)),
      choices: z.optional(z.array(pathways.ChoicePoint)),
    }),
  ),
  events: list(events.CalendarEvent),
  holidays: list(events.Holiday),
  gazetteer: list(geography.Locality),
  basemap: list(geography.BasemapFeature),
});

/** The object inside wrappers such as lists and alternatives. */
function objectIn(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  const inner = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  for (const candidate of inner) {
    const found = candidate && objectIn(candidate);
    if (found) return found;
  }
  return undefined;
}

/** Puts descriptions into an object schema; returns the paths of the fields that have none. */
function describe(
  schema: JsonSchema,
  fields: ReadonlyMap<string, DescribedField> | undefined,
  path: string,
): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const field = fields?.get(name);
    if (field?.description) property.description = field.description;
    const inner = field?.fields && objectIn(property);
    return [
      ...(property.description === undefined && property.$ref === undefined ? [`${path}.${name}`] : []),
      ...(inner ? describe(inner, field.fields, `${path}.${name}`) : []),
    ];
  });
}

/**
 * The whole schema.
 * @throws Error that names the fields without a description
 */
export function feedJsonSchema(descriptions: ReadonlyMap<string, DescribedSchema>): JsonSchema {
  const schema = z.toJSONSchema(Feed, { io: 'input', metadata: names, unrepresentable: 'any' }) as JsonSchema;
  const envelopeFields = new Map(descriptions.get('Envelope')?.fields);
  for (const [name, description] of Object.entries(sectionDescriptions))
    envelopeFields.set(name, { description, fields: undefined });
  const missing = describe(schema, envelopeFields, 'feed');
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    const described = descriptions.get(name);
    if (described?.description) definition.description = described.description;
    else missing.push(name);
    missing.push(...describe(definition, described?.fields, name));
  }
  const groups = descriptions.get('Pathways')?.fields;
  const pathwaysObject = schema.properties?.['pathways'] && objectIn(schema.properties['pathways']);
  if (pathwaysObject) missing.push(...describe(pathwaysObject, groups, 'pathways'));
  if (missing.length > 0) throw new Error(`fields without a description: ${missing.join(', ')}`);
  return { $schema: schema.$schema ?? '', title: 'vet-widgets feed, version 1', ...schema };
}
