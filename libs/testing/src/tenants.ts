import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database } from '#libs/database';

export type PersonalActor = Actor & { readonly userId: string };

/** A tenant with one user of each kind, and two recruiters, who must not see each other's work. */
export interface TestTenant {
  tenantId: string;
  slug: string;
  admin: PersonalActor;
  recruiter: PersonalActor;
  otherRecruiter: PersonalActor;
  candidateUser: PersonalActor;
}

export async function createTenant(database: Database): Promise<TestTenant> {
  const tenantId = uuidv7();
  const slug = `tenant-${tenantId}`;
  const actor = (role: PersonalActor['role']): PersonalActor => ({ tenantId, userId: uuidv7(), role });
  const tenant = {
    tenantId,
    slug,
    admin: actor('admin'),
    recruiter: actor('recruiter'),
    otherRecruiter: actor('recruiter'),
    candidateUser: actor('candidate'),
  };
  await database.withTenant({ tenantId, userId: null, role: 'system' }, async (tx) => {
    await tx.tenant.create({ data: { id: tenantId, slug, name: 'A tenant' } });
    const { admin, recruiter, otherRecruiter, candidateUser } = tenant;
    await tx.user.createMany({
      data: [admin, recruiter, otherRecruiter, candidateUser].map(({ userId, role }) => ({
        tenantId,
        id: userId,
        email: `${userId}@example.com`,
        name: `The ${role}`,
        role,
        passwordHash: 'nobody can log in with this',
      })),
    });
  });
  return tenant;
}

/** Two tenants: what is tested for one must hold against the other. */
export async function createTwoTenants(database: Database): Promise<[TestTenant, TestTenant]> {
  return Promise.all([createTenant(database), createTenant(database)]);
}
