import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

/** Before the first test of a project that needs servers. What the tests must know goes to them in the environment. */
export default async function setUp() {
  const { startTestServers } = await import('./test-servers.ts');
  await startTestServers();
}
