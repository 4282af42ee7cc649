import { join, relative } from 'node:path';
import { findFreePort, isPortFree } from '../services/free-port.js';
import { localPath, projectRoot } from '../services/project-dirs.js';
import { ServiceError } from '../services/service-error.js';
import { ApiClient } from './api-client.js';
import { type DemoEnvironment, demoEnvironment } from './demo-environment.js';
import type { DemoOptions } from './demo-options.js';
import { demoReport, renderAccess } from './demo-report.js';
import { loadDemoSecrets, writePrivateFile } from './demo-secrets.js';
import { endedEarly, resultOf, startProgram, startTask, waitUntilReady } from './programs.js';
import { ProgressDisplay } from './progress-display.js';
import { renderMatches } from './match-table.js';
import { renderResults } from './result-table.js';
import { disagreement, loadExpectations, sampleFiles } from './sample-files.js';
import { matchOpenings, type MatchedOpening } from './sample-openings.js';
import { readSample, type SampleResult } from './sample-reading.js';
import { parseSeedOutput, type SeededTenant } from './seeded-tenants.js';
import { startServers } from './servers.js';
import { Shutdown } from './shutdown.js';

export type Outcome = 'as expected' | 'otherwise';

/** One run of the demo, from the first server to the last sample. */
export class Demo {
  /** Rejects as soon as something that must keep running has ended by itself. */
  readonly broken: Promise<never>;
  readonly #shutdown = new Shutdown();
  readonly #samples = join(projectRoot(), 'samples');
  readonly #startedAt = Date.now();
  #smtpPort = 0;
  #break: (error: unknown) => void = () => undefined;

  constructor(private readonly options: DemoOptions) {
    this.broken = new Promise((_, reject) => {
      this.#break = reject;
    });
    // Also while nobody waits for it.
    this.broken.catch(() => undefined);
  }

  run(): Promise<Outcome> {
    return Promise.race([this.#run(), this.broken]);
  }

  stop(): Promise<void> {
    if (!this.#shutdown.isEmpty) this.#say('Stopping');
    return this.#shutdown.stopAll();
  }

  async #run(): Promise<Outcome> {
    const port = await this.#choosePort();
    const baseUrl = `http://${clientHost(this.options.host)}:${port}`;
    this.#say('Starting PostgreSQL and Redis');
    const environment = await this.#startServers(port, baseUrl);
    this.#say('Preparing the database');
    await this.#administrate('The migration', 'dist/tools/migrate.js', environment);
    this.#say(`Starting the API on port ${port} and a worker`);
    const [tenants] = await Promise.all([this.#seed(environment), this.#startPrograms(environment, baseUrl)]);
    const client = await this.#login(baseUrl, tenants);
    const results = await this.#readSamples(client);
    this.#say('Matching them to three openings');
    const openings = await matchOpenings(client, join(this.#samples, 'openings'));
    return this.#report(baseUrl, tenants, results, openings);
  }

  async #choosePort(): Promise<number> {
    const { port } = this.options;
    if (port === 0) return findFreePort();
    if (await isPortFree(port)) return port;
    throw new ServiceError(
      `Port ${port} is already in use: stop the program that listens there, or choose another: PORT=${port + 1} npm run demo`,
    );
  }

  async #startServers(port: number, baseUrl: string): Promise<DemoEnvironment> {
    const servers = await startServers(this.options, this.#shutdown, (sentence) => {
      this.#say(sentence);
    });
    servers.database.failed.catch(this.#break);
    servers.redis.failed.catch(this.#break);
    this.#smtpPort = await findFreePort();
    const addresses = {
      host: this.options.host,
      port,
      baseUrl,
      databaseAdminUrl: servers.database.url,
      redisUrl: servers.redis.url,
      storageDir: localPath('storage'),
      smtpPort: this.#smtpPort,
    };
    return demoEnvironment(addresses, loadDemoSecrets(localPath('demo-secrets.json')), process.env);
  }

  async #administrate(
    name: string,
    script: string,
    { administration: environment }: DemoEnvironment,
  ): Promise<readonly string[]> {
    const task = await this.#shutdown.own('programs', () => startTask({ name, script, environment }));
    return resultOf(task);
  }

  async #seed(environment: DemoEnvironment): Promise<SeededTenant[]> {
    return parseSeedOutput(await this.#administrate('The seed', 'dist/prisma/seed.js', environment));
  }

  async #startPrograms({ programs: environment }: DemoEnvironment, baseUrl: string): Promise<void> {
    const start = (name: string, app: string) =>
      this.#shutdown.own('programs', () =>
        startProgram({ name, script: `dist/apps/${app}/src/main.js`, environment }, localPath('logs', `${app}.log`)),
      );
    const [api, worker] = await Promise.all([start('The API', 'api'), start('The worker', 'worker')]);
    for (const program of [api, worker]) {
      void program.exited.then((report) => {
        if (!this.#shutdown.begun) this.#break(endedEarly(program, report));
      });
    }
    await waitUntilReady(api, `${baseUrl}/health/ready`);
  }

  async #login(baseUrl: string, [tenant]: SeededTenant[]): Promise<ApiClient> {
    const recruiter = tenant?.recruiters[0];
    if (tenant === undefined || recruiter === undefined) throw new ServiceError('The seed made no recruiter.');
    this.#say(`Logging in as ${recruiter.email}`);
    return ApiClient.login(baseUrl, recruiter, tenant.slug);
  }

  async #readSamples(client: ApiClient): Promise<SampleResult[]> {
    const files = sampleFiles(this.#samples);
    this.#say(`Uploading ${files.length} resumes`);
    const display = new ProgressDisplay(process.stdout, files.length);
    try {
      return await Promise.all(
        files.map(async (file) => {
          const result = await readSample(client, this.#samples, file, (name, state) => {
            if (!this.#shutdown.begun) display.update(name, state);
          });
          this.#shutdown.refuseWhenBegun();
          display.finish(file, result.status);
          return result;
        }),
      );
    } finally {
      display.close();
    }
  }

  #report(baseUrl: string, tenants: SeededTenant[], results: SampleResult[], openings: MatchedOpening[]): Outcome {
    const file = localPath('demo.json');
    writePrivateFile(file, demoReport(baseUrl, this.#smtpPort, tenants));
    const expectations = loadExpectations(this.#samples);
    const unread = results.flatMap((result) => {
      const difference = disagreement(result, expectations.get(result.file));
      return difference === undefined ? [] : [`  ${result.file}: ${difference}`];
    });
    const unmatched = openings.flatMap(({ title, expected, matches: [best] }) =>
      best?.candidate.name === expected
        ? []
        : [`  ${title}: the best is ${best?.candidate.name ?? 'nobody'}, not ${expected}`],
    );
    const differences = [...unread, ...unmatched];
    const width = process.stdout.isTTY ? process.stdout.columns : Infinity;
    this.#say(`\n${renderResults(results, width)}\n\n${renderMatches(openings, width)}\n`);
    if (differences.length > 0) this.#say(`Not as the expected.json of the samples says:\n${differences.join('\n')}\n`);
    this.#say(`${renderAccess(baseUrl, tenants)}\n`);
    this.#say(
      `Also in ${relative(projectRoot(), file)}. Ready after ${((Date.now() - this.#startedAt) / 1000).toFixed(1)} s.`,
    );
    if (!this.options.once) {
      this.#say(
        `Mail is taken at 127.0.0.1:${this.#smtpPort}; this mails a resume in and shows the candidate it became:\n  npm run send-sample`,
      );
      this.#say('Ctrl-C stops everything.');
    }
    return differences.length === 0 ? 'as expected' : 'otherwise';
  }

  #say(text: string): void {
    if (this.#shutdown.begun) return;
    process.stdout.write(`${text}\n`);
  }
}

/** The address to reach a server at that listens on `host`. */
function clientHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
