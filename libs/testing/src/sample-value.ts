/** A JSON schema, as far as the API's description uses it. */
export interface JsonSchema {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  minLength?: number;
  minItems?: number;
  minimum?: number;
  example?: unknown;
}

/** Picks an id for a property that must hold one; `name` is the property's. */
export type PickId = (name: string) => string;

/**
 * A value that the schema takes: what is required, and one property where nothing is. Not for schemas that are narrowed by
 * patterns.
 */
export function sampleOf(schema: JsonSchema, pickId: PickId, name = ''): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return sampleOf(choice, pickId, name);
  switch (schema.type) {
    case 'object':
      return sampleObject(schema, pickId);
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, () => sampleOf(schema.items ?? {}, pickId, name));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return sampleText(schema, pickId, name);
  }
}

function sampleObject({ properties = {}, required = [] }: JsonSchema, pickId: PickId): Record<string, unknown> {
  const names = Object.keys(properties).filter((name) => required.includes(name));
  const [first] = Object.keys(properties);
  if (names.length === 0 && first !== undefined) names.push(first);
  return Object.fromEntries(names.map((name) => [name, sampleOf(properties[name] ?? {}, pickId, name)]));
}

const TEXTS: Record<string, string> = {
  'date-time': '2099-01-01T00:00:00Z',
  date: '2099-01-01',
  email: 'sample@example.com',
  uri: 'https://example.com/sample',
};

function sampleText({ format = '', minLength = 1 }: JsonSchema, pickId: PickId, name: string): string {
  if (format === 'uuid') return pickId(name);
  return TEXTS[format] ?? 'x'.repeat(Math.max(minLength, 1));
}
