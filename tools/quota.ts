import { parseArgs } from 'node:util';
import { setTenantQuotas, type TenantQuotas } from '#libs/database';

const USAGE = `Usage: npm run quota -- --slug SLUG [--resumes-per-day N] [--stored-mb N] [--waiting-jobs N]

Sets limits of one tenant, and prints all of them. N is a number, 0 for no limit, or "default" for that of the installation
(QUOTA_RESUMES_PER_DAY, QUOTA_STORED_MB, QUOTA_WAITING_JOBS). Needs DATABASE_ADMIN_URL. The exit code is 0, or 1 when
something failed, 2 when the arguments are wrong.
`;
const MEGABYTE = 1024 * 1024;
const MOST = 1_000_000_000;

interface Wanted {
  slug: string;
  quotas: Partial<TenantQuotas>;
}

/** `npm run quota` */
async function main(): Promise<number> {
  const wanted = argumentsOf(process.argv.slice(2));
  if (wanted === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { DATABASE_ADMIN_URL: adminUrl } = process.env;
  if (!adminUrl) throw new Error('Set DATABASE_ADMIN_URL (a role that is a member of shortlist_owner).');
  const quotas = await setTenantQuotas(adminUrl, wanted.slug, wanted.quotas);
  if (quotas === undefined) throw new Error(`There is no tenant "${wanted.slug}".`);
  process.stdout.write(`${JSON.stringify(quotas)}\n`);
  return 0;
}

/** What the arguments ask for; undefined when they are wrong. */
function argumentsOf(given: string[]): Wanted | undefined {
  const text = { type: 'string' } as const;
  const options = { slug: text, 'resumes-per-day': text, 'stored-mb': text, 'waiting-jobs': text };
  try {
    const { values } = parseArgs({ args: given.filter((arg, i) => !(i === 0 && arg === '--')), options });
    const { slug } = values;
    if (slug === undefined) return undefined;
    const megabytes = limitOf(values['stored-mb']);
    const quotas = {
      resumesPerDay: limitOf(values['resumes-per-day']),
      storedBytes: typeof megabytes === 'number' ? megabytes * MEGABYTE : megabytes,
      waitingJobs: limitOf(values['waiting-jobs']),
    };
    return { slug, quotas: Object.fromEntries(Object.entries(quotas).filter(([, limit]) => limit !== undefined)) };
  } catch {
    return undefined;
  }
}

/** @throws when it is no limit */
function limitOf(value: string | undefined): number | null | undefined {
  if (value === undefined) return undefined;
  if (value === 'default') return null;
  const limit = Number(value);
  if (!/^\d+$/.test(value) || limit > MOST) throw new Error(`"${value}" is no limit.`);
  return limit;
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`The quotas were not set: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
