/** After the last test. */
export default async function tearDown() {
  const { stopTestServers } = await import('./test-servers.ts');
  await stopTestServers();
}
