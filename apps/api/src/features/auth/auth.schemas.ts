import { z } from 'zod';
import { API_KEY_SCOPES, ROLES, type ApiKey, type Login, type Tenant, type User } from '#libs/identity';

/** One line of text: PostgreSQL stores no NUL, and nobody is called a line break. */
function name(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}*$/u, 'Must not contain control characters');
}

const email = z.email().max(254).toLowerCase().meta({ example: 'ada@example.com' });
const personName = name(200).meta({ example: 'Ada Byron' });
const password = z.string().max(1000).meta({ example: 'a long passphrase' });
const slug = z.string().regex(/^[a-z0-9-]{1,63}$/);

export const registerSchema = z.strictObject({
  tenant_name: name(200).meta({ example: 'Analytical Engines' }),
  name: personName,
  email,
  password,
});

export const loginSchema = z.strictObject({
  email,
  password,
  tenant: slug.optional().describe('Slug of the tenant; needed when the address is known in several.'),
});

export const refreshSchema = z.strictObject({ refresh_token: z.string().min(1).max(200) });

const tenantSchema = z.object({ id: z.uuid(), slug: z.string(), name: z.string() });

export const userSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  status: z.enum(['active', 'disabled']),
  last_login_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export const accountSchema = userSchema.extend({ tenant: tenantSchema });

export const tokensSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.number().int().describe('Seconds until the access token expires.'),
  user: accountSchema,
});

export const registrationSchema = tokensSchema.extend({ tenant: tenantSchema });

export const ticketSchema = z.object({ ticket: z.string(), expires_in: z.number().int() });

export const createUserSchema = z.strictObject({ email, name: personName, role: z.enum(ROLES), password });
export const updateUserSchema = z
  .strictObject({ name: personName, role: z.enum(ROLES), status: z.enum(['active', 'disabled']), password })
  .partial();

export const createApiKeySchema = z.strictObject({
  name: name(100).meta({ example: 'Careers page' }),
  scopes: z
    .array(z.enum(API_KEY_SCOPES))
    .min(1)
    .default([...API_KEY_SCOPES]),
  expires_at: z.iso.datetime().nullable().default(null),
});

export const apiKeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(z.string()),
  created_by: z.uuid(),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime().nullable(),
  last_used_at: z.iso.datetime().nullable(),
  revoked_at: z.iso.datetime().nullable(),
});

export const createdApiKeySchema = apiKeySchema.extend({ key: z.string().describe('The key itself, shown only now.') });

export function toUser(user: User): z.infer<typeof userSchema> {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    status: user.status,
    last_login_at: user.lastLoginAt?.toISOString() ?? null,
    created_at: user.createdAt.toISOString(),
    updated_at: user.updatedAt.toISOString(),
  };
}

export function toAccount(account: { user: User; tenant: Tenant }): z.infer<typeof accountSchema> {
  return { ...toUser(account.user), tenant: account.tenant };
}

export function toTokens(login: Login): z.infer<typeof tokensSchema> {
  return {
    access_token: login.accessToken,
    refresh_token: login.refreshToken,
    token_type: 'Bearer',
    expires_in: login.expiresIn,
    user: toAccount(login),
  };
}

export function toApiKey(apiKey: ApiKey): z.infer<typeof apiKeySchema> {
  return {
    id: apiKey.id,
    name: apiKey.name,
    prefix: apiKey.prefix,
    scopes: apiKey.scopes,
    created_by: apiKey.createdBy,
    created_at: apiKey.createdAt.toISOString(),
    expires_at: apiKey.expiresAt?.toISOString() ?? null,
    last_used_at: apiKey.lastUsedAt?.toISOString() ?? null,
    revoked_at: apiKey.revokedAt?.toISOString() ?? null,
  };
}
