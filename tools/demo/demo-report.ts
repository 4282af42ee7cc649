import type { SeededTenant } from './seeded-tenants.js';

/** What `.local/demo.json` holds, for scripts that use a running demo. */
export function demoReport(baseUrl: string, smtpPort: number, tenants: SeededTenant[]): object {
  return {
    base_url: baseUrl,
    smtp_port: smtpPort,
    tenants: tenants.map(({ slug, name, admin, recruiters, candidate, api_key }) => ({
      slug,
      name,
      admin,
      recruiters,
      candidate,
      api_key,
    })),
  };
}

/** The addresses and logins for the person at the terminal. */
export function renderAccess(baseUrl: string, tenants: SeededTenant[]): string {
  return [
    `API              ${baseUrl}`,
    `Documentation    ${baseUrl}/docs`,
    `Queues           ${baseUrl}/queues`,
    ...tenants.flatMap(renderTenant),
  ].join('\n');
}

function renderTenant({ slug, name, admin, recruiters, candidate, api_key: apiKey }: SeededTenant): string[] {
  const logins = [
    ['admin', admin] as const,
    ...recruiters.map((login) => ['recruiter', login] as const),
    ['candidate', candidate] as const,
  ];
  const width = Math.max(...logins.map(([, { email }]) => email.length));
  return [
    '',
    `${name} (tenant "${slug}")`,
    ...logins.map(([role, { email, password }]) => `  ${role.padEnd(13)}  ${email.padEnd(width)}  ${password}`),
    `  ${'X-API-Key'.padEnd(13)}  ${apiKey}`,
  ];
}
