import type pg from 'pg';

/** A person of a populated tenant. */
export interface BenchActor {
  tenantId: string;
  userId: string;
  role: 'admin' | 'recruiter' | 'system';
}

/** Runs a query as the actor in the programs' role, and undoes what it did. */
export async function withActor<T>(admin: pg.Client, actor: BenchActor, work: () => Promise<T>): Promise<T> {
  await admin.query('begin');
  try {
    await admin.query('set local role shortlist_app');
    await admin.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true), set_config('app.role', $3, true)`,
      [actor.tenantId, actor.userId, actor.role],
    );
    return await work();
  } finally {
    await admin.query('rollback');
  }
}
