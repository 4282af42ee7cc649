import { z } from 'zod';
import { toStrictJsonSchema } from './strict-schema.js';

it('requires every property and allows no other, at every depth', () => {
  const schema = z.strictObject({ name: z.string().nullable(), jobs: z.array(z.strictObject({ title: z.string() })) });
  expect(toStrictJsonSchema(schema)).toEqual({
    type: 'object',
    properties: {
      name: { type: ['string', 'null'] },
      jobs: {
        type: 'array',
        items: {
          type: 'object',
          properties: { title: { type: 'string' } },
          required: ['title'],
          additionalProperties: false,
        },
      },
    },
    required: ['name', 'jobs'],
    additionalProperties: false,
  });
});

it('refuses a schema in which something may be left out or added', () => {
  expect(() => toStrictJsonSchema(z.strictObject({ a: z.strictObject({ b: z.string().optional() }) }))).toThrow(
    'schema/properties/a: b may be left out; use nullable().',
  );
  expect(() => toStrictJsonSchema(z.looseObject({ a: z.string() }))).toThrow('properties may be added');
});
