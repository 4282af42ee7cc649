import type { Database } from './database.js';

interface RoleFacts extends Record<string, unknown> {
  name: string;
  superuser: boolean;
  bypasses: boolean;
  owns: string | null;
  migrated: boolean;
}

const ROLE_FACTS = `
  select current_user::text as name,
    bool_or(r.rolsuper) as superuser,
    bool_or(r.rolbypassrls) as bypasses,
    (select min(c.relname) from pg_class c join pg_roles o on o.oid = c.relowner
      where c.relnamespace = 'public'::regnamespace and pg_has_role(current_user, o.oid, 'member')) as owns,
    -- Not to_regclass(), which fails for a role that may not use the schema.
    exists (select from pg_class where relnamespace = 'public'::regnamespace and relname = 'tenants') as migrated
  from pg_roles r where pg_has_role(current_user, r.oid, 'member')`;

/**
 * Refuses a database role that row level security does not hold: a superuser, one that bypasses policies, an owner of
 * tables, or a member of such a role.
 *
 * @throws one sentence that says what is wrong with the role.
 */
export async function assertAppRole(database: Database): Promise<void> {
  const [role] = await database.callFunction<RoleFacts>({ name: 'app_role_facts', text: ROLE_FACTS, values: [] });
  if (role === undefined) throw new Error('PostgreSQL does not tell the rights of the role in DATABASE_URL.');
  const fix = 'Use the role shortlist_app, which `npm run migrate` creates.';
  if (role.superuser) throw new Error(`The database role "${role.name}" is a superuser. ${fix}`);
  if (role.bypasses) throw new Error(`The database role "${role.name}" bypasses row level security. ${fix}`);
  if (role.owns !== null) throw new Error(`The database role "${role.name}" owns the table "${role.owns}". ${fix}`);
  if (!role.migrated) throw new Error('The database is not migrated. Run `npm run migrate`.');
}
