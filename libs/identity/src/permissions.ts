/**
 * What a caller may do. An API key's scopes are a choice of these. `jobs:*` are background tasks, the word of the ingestion's
 * paths; positions to fill are `openings:*`.
 */
export const PERMISSIONS = [
  'resumes:upload',
  'resumes:bulk-upload',
  'resumes:read',
  'analyses:write',
  'analyses:read',
  'candidates:read',
  'candidates:write',
  'candidates:share',
  'jobs:read',
  'jobs:write',
  'openings:read',
  'openings:write',
  'applications:read',
  'applications:write',
  'matches:read',
  'matches:write',
  'matches:remove',
  'compliance:manage',
  'users:manage',
  'api-keys:manage',
  'settings:manage',
  'queues:view',
  'audit:read',
  'webhooks:manage',
  'google-drive:manage',
  'email:manage',
  'email:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['admin', 'recruiter', 'candidate'] as const;
export type Role = (typeof ROLES)[number];

/** Managing people, keys, queues and connected accounts takes a person: a leaked key must not be able to make itself at home. */
export const API_KEY_SCOPES = [
  ...(['resumes:upload', 'resumes:bulk-upload', 'resumes:read', 'candidates:read', 'candidates:write'] as const),
  ...(['analyses:write', 'analyses:read', 'jobs:read', 'jobs:write'] as const),
  ...(['openings:read', 'openings:write', 'applications:read', 'applications:write'] as const),
  'email:read',
  ...(['matches:read', 'matches:write'] as const),
] as const;
export type ApiKeyScope = (typeof API_KEY_SCOPES)[number];

const ROLE_PERMISSIONS: Record<Role, ReadonlySet<Permission>> = {
  admin: new Set(PERMISSIONS),
  recruiter: new Set<Permission>([...API_KEY_SCOPES, 'google-drive:manage']),
  // Their own record alone: the policies show them no other.
  candidate: new Set<Permission>([
    ...(['resumes:upload', 'resumes:read', 'analyses:write', 'analyses:read'] as const),
    ...(['candidates:read', 'jobs:read', 'openings:read', 'matches:read'] as const),
  ]),
};

export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return ROLE_PERMISSIONS[role];
}
