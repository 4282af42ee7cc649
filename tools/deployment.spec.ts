import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { type Copy, DockerfileParser, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { environmentSchema, loadConfig } from '#libs/config';
import { projectRoot } from './services/project-dirs.js';

interface Service {
  image: string;
  build?: { dockerfile: string };
  command?: string[];
  environment?: Record<string, string | null>;
  ports?: string[];
  profiles?: string[];
  volumes?: string[];
  networks: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  restart: string;
  container_name?: string;
  stop_grace_period: string;
}

interface ComposeFile {
  services: Record<'api' | 'grafana' | 'mail' | 'migrate' | 'postgres' | 'prometheus' | 'redis' | 'worker', Service>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, unknown>;
}

const ROOT = projectRoot();
const DOCKERFILE = read('docker/Dockerfile');
const COMPOSE = read('docker-compose.yml');
const ENV_EXAMPLE = read('.env.example');
const compose = parse(COMPOSE, { merge: true }) as ComposeFile;
const { api, grafana, mail, migrate, postgres, prometheus, redis, worker } = compose.services;
const FILLED = {
  POSTGRES_PASSWORD: 'a1b2c3',
  SHORTLIST_APP_PASSWORD: 'd4e5f6',
  JWT_SECRET: 'rk2Yw8VxQ1mZt5Bn7Ls3Dc9Hf6Jg4Ap0',
  ENCRYPTION_KEY: 'Xe7Qa2Wd9Rf4Tg6Yh1Uj8Ik3Ol5Pz0Mn',
};

interface LockedPackage {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

describe('package-lock.json', () => {
  it('names the optional packages of every platform, without which `npm ci` refuses it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !foldersAbove(path).some((folder) => `${folder}node_modules/${name}` in packages))
        .map((name) => `${name}, needed by ${path}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const dockerfile = DockerfileParser.parse(DOCKERFILE);
  const instructions = dockerfile.getInstructions();
  const finalStage = instructions.slice(instructions.findLastIndex((one) => one.getKeyword() === 'FROM'));

  it('has no finding of the linter', () => {
    expect(validate(DOCKERFILE)).toEqual([]);
  });

  it('builds on a slim image of Node 24 in every stage', () => {
    const images = dockerfile.getFROMs().map((from) => from.getImage() ?? '');
    expect(images.length).toBe(3);
    for (const image of images) expect(image).toMatch(/^node:24-[a-z]+-slim$/);
  });

  it('runs as a user without rights', () => {
    expect(argumentsOf(finalStage, 'USER')).toEqual(['node']);
  });

  it('copies only what is there, and of the sources nothing but what runs', () => {
    const copied = copiesOf(instructions).filter((copy) => copy.getFromFlag() === null);
    const sources = copied.flatMap((copy) => valuesOf(copy).slice(0, -1));
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    const shipped = copiesOf(finalStage).flatMap((copy) => valuesOf(copy).slice(0, -1));
    expect(shipped).toEqual([
      '/app/node_modules',
      'package.json',
      'prisma/migrations',
      'docker/api-health.mjs',
      '/app/dist',
    ]);
  });

  it('sets nothing that the programs do not read', () => {
    for (const name of Object.keys(imageEnvironment())) expect(environmentSchema.shape).toHaveProperty(name);
  });

  it('starts and checks files that are built or copied', () => {
    const commands = [jsonOf(finalStage, 'CMD'), jsonOf(finalStage, 'HEALTHCHECK')];
    for (const command of [...commands, migrate.command, worker.command, worker.healthcheck?.test?.slice(1)]) {
      expect(command?.[0]).toBe('node');
      expect(existsSync(join(ROOT, sourceOf(command?.[1] ?? '')))).toBe(true);
    }
  });
});

describe('docker-compose.yml', () => {
  const variables = [...new Set([...COMPOSE.matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1] ?? ''))];
  const required = [...new Set([...COMPOSE.matchAll(/\$\{([A-Z_]+):\?/g)].map((match) => match[1] ?? ''))];

  it('gives the programs only variables that they read', () => {
    for (const service of [api, migrate, worker]) {
      for (const name of Object.keys(service.environment ?? {})) expect(environmentSchema.shape).toHaveProperty(name);
    }
  });

  it('gives the programs every variable, but for the password of the superuser', () => {
    const image = Object.keys(imageEnvironment());
    const known = Object.keys(environmentSchema.shape).filter((name) => name !== 'DATABASE_ADMIN_URL');
    expect([...image, ...Object.keys(api.environment ?? {})].sort()).toEqual(known.sort());
    const ofApiAlone = ['HOST', 'PORT'];
    expect([...image, ...ofApiAlone, ...Object.keys(worker.environment ?? {})].sort()).toEqual(known.sort());
  });

  it('has every variable of its own in .env.example, the required ones empty', () => {
    for (const name of variables) expect(ENV_EXAMPLE).toMatch(new RegExp(`^(# )?${name}=`, 'm'));
    const empty = [...ENV_EXAMPLE.matchAll(/^([A-Z_]+)=$/gm)].map((match) => match[1]);
    expect(empty.sort()).toEqual(required.sort());
  });

  it('holds no secret', () => {
    for (const { environment = {} } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET|KEY/.test(name) && value !== null) expect(value).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
        if (/^\w+:\/\/\S*@/.test(value ?? '')) expect(value).toMatch(/^\w+:\/\/\w+:\$\{[A-Z_]+:\?[^}]+\}@/);
      }
    }
  });

  it('makes a valid configuration from a filled-in .env.example', () => {
    for (const service of [api, worker]) {
      const config = loadConfig({ ...imageEnvironment(), ...interpolate(service.environment ?? {}) });
      expect(config).toMatchObject({
        NODE_ENV: 'production',
        HOST: '0.0.0.0',
        PORT: 3000,
        DATABASE_URL: 'postgresql://shortlist_app:d4e5f6@postgres:5432/shortlist',
        REDIS_URL: 'redis://redis:6379',
      });
    }
  });

  it('starts the programs after the migrations, and those after PostgreSQL', () => {
    expect(migrate.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(migrate.restart).toBe('no');
    for (const service of [api, worker]) {
      expect(service.depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
        redis: { condition: 'service_healthy' },
      });
      expect(service.restart).toBe('unless-stopped');
    }
  });

  it('builds one image for the three programs', () => {
    expect(migrate.build?.dockerfile).toBe('docker/Dockerfile');
    expect(new Set([api.image, migrate.image, worker.image]).size).toBe(1);
  });

  it('lets the workers be several and gives them time to stop', () => {
    expect(worker.container_name).toBeUndefined();
    expect(worker.ports).toBeUndefined();
    expect(worker.stop_grace_period).toBe('30s');
  });

  it('takes mail in one container, if it is asked to', () => {
    expect(mail.profiles).toEqual(['mail']);
    expect(mail.ports).toEqual(['${SMTP_PUBLISH:-127.0.0.1:2525}:2525']);
    expect([mail.environment?.['SMTP_PORT'], worker.environment?.['SMTP_PORT']]).toEqual(['2525', '0']);
    expect([mail.image, mail.command, mail.healthcheck]).toEqual([worker.image, worker.command, worker.healthcheck]);
    expect(mail.volumes?.[0]).toBe(worker.volumes?.[0]);
    const variables = Object.keys(worker.environment ?? {});
    expect(Object.keys(mail.environment ?? {}).sort()).toEqual(variables.sort());
  });

  it('shares the files between API and workers, where the programs look for them', () => {
    const { STORAGE_DIR, INGEST_ROOT } = imageEnvironment();
    const ingest = `\${INGEST_FOLDER:-ingest}:${String(INGEST_ROOT)}`;
    // The worker moves what it has taken in from watched folders.
    expect(api.volumes).toEqual([`storage:${String(STORAGE_DIR)}`, `${ingest}:ro`]);
    expect(worker.volumes).toEqual([`storage:${String(STORAGE_DIR)}`, ingest]);
  });

  it('keeps the data of PostgreSQL and Redis in volumes', () => {
    expect(postgres.volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(redis.volumes).toEqual(['redis:/data']);
    expect(Object.keys(compose.volumes).sort()).toEqual(['ingest', 'postgres', 'prometheus', 'redis', 'storage']);
    expect(redis.command?.join(' ')).toContain('--appendonly yes');
    expect(redis.command?.join(' ')).toContain('--maxmemory-policy noeviction');
  });

  it('opens no port of PostgreSQL and Redis', () => {
    for (const service of [postgres, redis]) {
      expect(service.ports).toBeUndefined();
      expect(service.networks).toEqual(['data']);
    }
    expect(compose.networks['data']).toEqual({ internal: true });
  });

  it('starts what watches the programs only when asked, from files that are there', () => {
    for (const { profiles, volumes = [] } of [prometheus, grafana]) {
      expect(profiles).toEqual(['monitoring']);
      const mounted = volumes.map((volume) => volume.split(':')[0] ?? '').filter((source) => source.startsWith('./'));
      expect(mounted.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
      expect(mounted.length).toBeGreaterThan(0);
    }
    for (const { profiles } of [api, migrate, postgres, redis, worker]) expect(profiles).toBeUndefined();
  });

  it('lets only this machine see the dashboard, and nobody the metrics', () => {
    expect(prometheus.ports).toBeUndefined();
    expect(prometheus.networks).toEqual(['data', 'monitoring']);
    expect(grafana.ports).toEqual(['127.0.0.1:${GRAFANA_PORT:-3001}:3000']);
    expect(grafana.networks).not.toContain('data');
    for (const service of [api, worker]) expect(JSON.stringify(service.ports ?? [])).not.toMatch(/9464|METRICS/);
  });

  it('has Prometheus ask the programs at the port that docs/monitoring.md names', () => {
    const { scrape_configs: jobs } = parse(read('docker/prometheus/prometheus.yml')) as {
      scrape_configs: { job_name: string; dns_sd_configs: { names: string[]; port: number }[] }[];
    };
    expect(jobs.map(({ job_name, dns_sd_configs: [where] }) => [job_name, where?.names, where?.port])).toEqual([
      ['api', ['api'], 9464],
      ['worker', ['worker'], 9464],
    ]);
    expect(read('docs/monitoring.md')).toContain('METRICS_PORT=9464');
  });

  const composer = findComposer();
  if (composer === undefined) {
    process.stderr.write('Skipped: neither "docker compose" nor docker-compose is here to read docker-compose.yml.\n');
  }

  (composer === undefined ? it.skip : it)('is accepted by Docker Compose', () => {
    expect(() => askCompose(composer ?? [], '')).toThrow(/Set [A-Z_]+ in \.env/);
    expect(askCompose(composer ?? [], filledExample())).toContain('shortlist_app:d4e5f6@postgres:5432');
  });
});

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Where Node looks for the packages of a package: its own folder and those it lies in. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/node_modules/');
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`)];
}

function copiesOf(instructions: Instruction[]): Copy[] {
  return instructions.filter((one): one is Copy => one.getKeyword() === 'COPY');
}

function valuesOf(instruction: Instruction): string[] {
  return instruction
    .getArguments()
    .map((argument) => argument.getValue())
    .filter((value) => !value.startsWith('--'));
}

function argumentsOf(instructions: Instruction[], keyword: string): string[] {
  return instructions.filter((one) => one.getKeyword() === keyword).flatMap(valuesOf);
}

/** The command of CMD or HEALTHCHECK in its JSON form. */
function jsonOf(instructions: Instruction[], keyword: string): string[] {
  const text = argumentsOf(instructions, keyword).join(' ');
  return JSON.parse(text.slice(text.indexOf('['))) as string[];
}

function sourceOf(built: string): string {
  return built.startsWith('dist/') ? built.replace(/^dist\/(.*)\.js$/, '$1.ts') : built;
}

function imageEnvironment(): Record<string, string> {
  return Object.fromEntries(
    DockerfileParser.parse(DOCKERFILE)
      .getENVs()
      .flatMap((env) => env.getProperties().map((property) => [property.getName(), property.getValue() ?? ''])),
  );
}

function filledExample(): string {
  return Object.entries(FILLED).reduce(
    (text, [name, value]) => text.replace(new RegExp(`^${name}=$`, 'm'), `${name}=${value}`),
    ENV_EXAMPLE,
  );
}

/** As Docker Compose does it: a variable without a value comes from .env or not at all. */
function interpolate(environment: Record<string, string | null>): NodeJS.ProcessEnv {
  const given = parseEnv(filledExample());
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value === null
        ? given[name]
        : value.replace(/\$\{([A-Z_]+)[^}]*\}/g, (_, variable: string) => given[variable] ?? ''),
    ]),
  );
}

function findComposer(): string[] | undefined {
  return [['docker', 'compose'], ['docker-compose']].find(([program = '', ...args]) => {
    try {
      execFileSync(program, [...args, 'version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

function askCompose([program = '', ...args]: string[], envFile: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-compose-'));
  try {
    cpSync(join(ROOT, 'docker-compose.yml'), join(folder, 'docker-compose.yml'));
    writeFileSync(join(folder, '.env'), envFile);
    return execFileSync(program, [...args, 'config'], {
      cwd: folder,
      // The variables come from the file alone.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
