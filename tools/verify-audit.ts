import { AuditAnchors, AuditVerifier, ChainRepository } from '#libs/audit';
import { loadStoreConfig } from '#libs/config';
import { Database } from '#libs/database';
import { LocalFileStore } from '#libs/storage';

const USAGE = `Usage: npm run verify-audit [-- --tenant SLUG]

Recomputes the audits' chains of hashes from their entries, and compares them with the ends that were anchored in the file
store. Needs DATABASE_URL and STORAGE_DIR, changes nothing. The exit code is 0 when all is as it was, else 1, and the first
broken place of each tenant is named; 2 when the arguments are wrong.
`;

/** `npm run verify-audit` */
async function main(): Promise<number> {
  const [option, slug, ...rest] = process.argv.slice(2).filter((arg, index) => !(index === 0 && arg === '--'));
  const isUnderstood = option === undefined || (option === '--tenant' && slug !== undefined && rest.length === 0);
  if (!isUnderstood) {
    process.stderr.write(USAGE);
    return 2;
  }
  const config = loadStoreConfig(process.env);
  const database = new Database({ url: config.DATABASE_URL, poolSize: 2, applicationName: 'shortlist-verify-audit' });
  try {
    return await verify(database, config.STORAGE_DIR, slug);
  } finally {
    await database.close();
  }
}

async function verify(database: Database, storage: string, slug: string | undefined): Promise<number> {
  const chain = new ChainRepository(database);
  const verifier = new AuditVerifier(chain, new AuditAnchors(chain, new LocalFileStore(storage)));
  let tenants = 0;
  let isSound = true;
  for await (const { slug: tenant, entries, finding } of verifier.verify(slug)) {
    tenants += 1;
    if (finding !== undefined) isSound = false;
    const result = finding === undefined ? `${entries} entries verified.` : `${finding.kind}: ${finding.message}`;
    process.stdout.write(`${tenant}: ${result}\n`);
  }
  if (slug !== undefined && tenants === 0) throw new Error(`There is no tenant "${slug}".`);
  return isSound ? 0 : 1;
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(
      `The audit could not be verified: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
