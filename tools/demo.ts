import { Demo } from './demo/demo.js';
import { parseDemoOptions, USAGE } from './demo/demo-options.js';
import { Interruption } from './demo/interruption.js';
import { reasonOf, ServiceError } from './services/service-error.js';

/** `npm run demo`: everything that Shortlist consists of, on this machine, with sample resumes in it. */
async function main(): Promise<number> {
  const options = parseDemoOptions(process.argv.slice(2), process.env);
  if (options.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const demo = new Demo(options);
  const interruption = new Interruption();
  const exitCode = await untilTheEnd(demo, interruption, options.once).catch(complain);
  await demo.stop();
  return exitCode;
}

async function untilTheEnd(demo: Demo, interruption: Interruption, once: boolean): Promise<number> {
  const outcome = await Promise.race([demo.run(), interruption.happened]);
  if (typeof outcome === 'object') return outcome.exitCode;
  if (once) return outcome === 'as expected' ? 0 : 1;
  // Ctrl-C is how a running demo is meant to end.
  await Promise.race([demo.broken, interruption.happened]);
  return 0;
}

function complain(error: unknown): number {
  const unforeseen = error instanceof Error && !(error instanceof ServiceError) ? error.stack : undefined;
  process.stderr.write(`${unforeseen ?? reasonOf(error)}\n`);
  return 1;
}

// A closed terminal must not keep the demo from stopping what it started.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

void main()
  .catch(complain)
  .then((code) => process.exit(code));
