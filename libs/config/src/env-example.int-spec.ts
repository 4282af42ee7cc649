import { readFile } from 'node:fs/promises';
import { projectPath } from '#libs/testing';
import { renderEnvExample } from './env-example.js';
import { environmentSchema } from './schema.js';

describe('.env.example', () => {
  it('is what `npm run env-example` makes of the schema', async () => {
    expect(await readFile(projectPath('.env.example'), 'utf8')).toBe(renderEnvExample());
  });

  it('lists every variable once, with values only for what has a harmless default', () => {
    const text = renderEnvExample();
    for (const name of Object.keys(environmentSchema.shape)) {
      expect(text.match(new RegExp(`^(# )?${name}=`, 'gm'))).toHaveLength(1);
    }
    expect(text).toMatch(/^JWT_SECRET=$/m);
    expect(text).toMatch(/^ENCRYPTION_KEY=$/m);
  });
});
