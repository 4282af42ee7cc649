import type { ArgumentMetadata } from '@nestjs/common';
import { z } from 'zod';
import { pageQuerySchema } from './paging.js';
import { RequestValidationPipe } from './validation.js';

const BODY = z.strictObject({
  name: z.string().min(1),
  age: z.number().optional(),
  tags: z.array(z.string()).default([]),
});

describe('RequestValidationPipe', () => {
  const pipe = new RequestValidationPipe();

  async function check(value: unknown, metadata: Partial<ArgumentMetadata> = {}): Promise<unknown> {
    return pipe.transform(value, { type: 'body', schema: BODY, ...metadata } as ArgumentMetadata);
  }

  it('hands on what the schema makes of a request', async () => {
    expect(await check({ name: 'Ada' })).toEqual({ name: 'Ada', tags: [] });
    const query = { type: 'query' as const, schema: pageQuerySchema };
    expect(await check({ limit: '5' }, query)).toEqual({ limit: 5, skip: 0 });
  });

  it('names each field that is wrong, and where it is', async () => {
    const refusal = check({ name: '', tags: ['a', 1] });
    await expect(refusal).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'body.name' }, { field: 'body.tags.1' }],
      message: expect.stringMatching(/^body\.name: .+; body\.tags\.1: /),
    });
  });

  it('refuses a field it does not know, such as a tenant', async () => {
    await expect(check({ name: 'Ada', tenant_id: '1' })).rejects.toMatchObject({
      code: 'validation_failed',
      message: expect.stringContaining('tenant_id'),
    });
  });

  it('names the fields that a request without a body lacks', async () => {
    await expect(check(undefined)).rejects.toMatchObject({ fields: [{ field: 'body.name' }] });
  });

  it('refuses a body that is no object', async () => {
    for (const body of [[], 'text', 5, null])
      await expect(check(body)).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('names a parameter of the path', async () => {
    const refusal = check('1', { type: 'param', data: 'id', schema: z.uuid() });
    await expect(refusal).rejects.toMatchObject({ fields: [{ field: 'param.id' }] });
  });

  it('does not answer with the value that was sent', async () => {
    const secret = 'hunter2-hunter2';
    const refusal = await check({ name: 'Ada', age: secret }).catch((error: unknown) => error);
    expect(JSON.stringify(refusal) + (refusal as Error).message).not.toContain(secret);
  });

  it('keeps a long list of mistakes short in the message, and whole in the fields', async () => {
    const schema = z.strictObject({ a: z.string(), b: z.string(), c: z.string(), d: z.string(), e: z.string() });
    const refusal = (await check({}, { schema }).catch((error: unknown) => error)) as Error & { fields: unknown[] };
    expect(refusal.message.split('; ')).toHaveLength(3);
    expect(refusal.fields).toHaveLength(5);
  });

  it('leaves what has no schema, or is made by the API itself, alone', async () => {
    const value = { anything: true };
    expect(await check(value, { schema: undefined })).toBe(value);
    expect(await check(value, { type: 'custom' })).toBe(value);
  });
});
