import { loadConfig, type Config } from '#libs/config';
import { countTenantRows, isTenant, removeTenantRows, type TenantRows } from '#libs/database';
import { Backlog, connectForCommands, Queues, TenantTraces, waitForRedis } from '#libs/jobs';
import { LocalFileStore } from '#libs/storage';

const USAGE = `Usage: npm run remove-tenant -- --slug SLUG [--confirm]
       npm run remove-tenant -- --id ID --confirm

Removes a tenant with all that is held of it: rows, Redis keys, files. It can not be undone. Without --confirm it only tells
how much there is. --id removes what is left in Redis and of files when the rows are gone already.
Needs the settings of the API, and DATABASE_ADMIN_URL. The exit code is 0, or 1 when something failed, 2 when the arguments
are wrong.
`;
const REDIS_MS = 10_000;

interface Wanted {
  slug?: string;
  id?: string;
  confirmed: boolean;
}

/** `npm run remove-tenant` */
async function main(): Promise<number> {
  const wanted = argumentsOf(process.argv.slice(2));
  if (wanted === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const config = loadConfig(process.env);
  const { DATABASE_ADMIN_URL: adminUrl } = process.env;
  if (!adminUrl) throw new Error('Set DATABASE_ADMIN_URL (a role that is a member of shortlist_owner).');
  const tenantId =
    wanted.id === undefined
      ? await removeRows(adminUrl, wanted.slug ?? '', wanted.confirmed)
      : await withoutRows(adminUrl, wanted.id);
  if (tenantId !== undefined) await removeTraces(config, tenantId);
  return 0;
}

async function withoutRows(adminUrl: string, id: string): Promise<string> {
  if (await isTenant(adminUrl, id)) throw new Error('The tenant still has rows. Name it by its slug.');
  return id;
}

function argumentsOf(given: string[]): Wanted | undefined {
  const [option, value, ...rest] = given.filter((arg, index) => !(index === 0 && arg === '--'));
  const confirmed = rest.length === 1 && rest[0] === '--confirm';
  if (value === undefined || (rest.length > 0 && !confirmed)) return undefined;
  if (option === '--slug') return { slug: value, confirmed };
  return option === '--id' && confirmed ? { id: value, confirmed } : undefined;
}

/** Answers the tenant's id once its rows are gone. */
async function removeRows(adminUrl: string, slug: string, confirmed: boolean): Promise<string | undefined> {
  const found = await (confirmed ? removeTenantRows : countTenantRows)(adminUrl, slug);
  if (found === undefined) throw new Error(`There is no tenant "${slug}".`);
  tell(confirmed ? 'Removed' : 'Would remove', found);
  if (confirmed) return found.tenantId;
  process.stdout.write('Nothing was removed. Add --confirm to remove all of it.\n');
  return undefined;
}

function tell(what: string, { tenantId, rows }: TenantRows): void {
  process.stdout.write(`${what} of tenant ${tenantId}: ${JSON.stringify(rows)}\n`);
}

async function removeTraces(config: Config, tenantId: string): Promise<void> {
  const redis = connectForCommands(config.REDIS_URL, () => undefined);
  const queues = new Queues(redis, config.QUEUE_PREFIX, () => undefined);
  try {
    await waitForRedis(redis, REDIS_MS);
    const backlog = new Backlog(redis, config.QUEUE_PREFIX);
    const traces = await new TenantTraces(redis, config.QUEUE_PREFIX, queues, backlog).remove(tenantId);
    const files = await new LocalFileStore(config.STORAGE_DIR).removeTenant(tenantId);
    process.stdout.write(`Removed of tenant ${tenantId}: ${JSON.stringify({ ...traces, files })}\n`);
    if (traces.running > 0) {
      process.stdout.write(`Workers are at ${traces.running} jobs of it. Once they have ended, repeat with --id.\n`);
    }
  } catch (error) {
    const message = `The rows are gone; repeat with --id ${tenantId} --confirm for the rest.`;
    throw new Error(message, { cause: error });
  } finally {
    await queues.close();
    redis.disconnect();
  }
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? ` (${cause.message})` : '';
    process.stderr.write(`The tenant was not removed: ${message}${reason}\n`);
    process.exitCode = 1;
  },
);
