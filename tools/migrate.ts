import path from 'node:path';
import { applyMigrations, prepareRoles } from '#libs/database';
import { projectRoot } from './services/project-dirs.js';

/** `npm run migrate`: creates database and roles where missing, then applies the migrations that are lacking. */
async function migrate(): Promise<void> {
  const { DATABASE_ADMIN_URL: adminUrl, DATABASE_URL: appUrl } = process.env;
  if (!adminUrl || !appUrl) {
    throw new Error('Set DATABASE_ADMIN_URL (a role that may create roles) and DATABASE_URL (shortlist_app).');
  }
  await prepareRoles(adminUrl, appUrl);
  const applied = await applyMigrations(adminUrl, path.join(projectRoot(), 'prisma', 'migrations'));
  process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied ${applied.join(', ')}.\n`);
}

migrate().catch((error: unknown) => {
  process.stderr.write(`Migration failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
