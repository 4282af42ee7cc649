import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/**
 * The JSON schema of a zod schema, for strict structured output: no property may be left out, none may be added.
 *
 * @throws when the zod schema allows either, which is a mistake in the program
 */
export function toStrictJsonSchema(schema: z.ZodType): JsonSchema {
  const root: JsonSchema = { ...z.toJSONSchema(schema) };
  delete root['$schema'];
  assertStrict(root, 'schema');
  return root;
}

function assertStrict(node: unknown, place: string): void {
  if (Array.isArray(node)) {
    node.forEach((item, index) => {
      assertStrict(item, `${place}/${index}`);
    });
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, properties, required, additionalProperties } = node as JsonSchema;
  if (type === 'object') {
    const missing = Object.keys(properties ?? {}).filter((name) => !(required as string[] | undefined)?.includes(name));
    if (missing.length > 0) throw new Error(`${place}: ${missing.join(', ')} may be left out; use nullable().`);
    if (additionalProperties !== false) throw new Error(`${place}: properties may be added; use strictObject().`);
  }
  for (const [name, child] of Object.entries(node)) assertStrict(child, `${place}/${name}`);
}
