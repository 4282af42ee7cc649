import { demoReport, renderAccess } from './demo-report.js';
import { parseSeedOutput } from './seeded-tenants.js';

const TENANT = {
  slug: 'northwind',
  name: 'Northwind Recruiting',
  admin: { email: 'ada@northwind.example.com', password: 'admin-password' },
  recruiters: [
    { email: 'rita@northwind.example.com', password: 'first-password' },
    { email: 'ron@northwind.example.com', password: 'second-password' },
  ],
  candidate: { email: 'cara@northwind.example.com', password: 'candidate-password' },
  api_key: 'key-of-northwind',
};

describe('parseSeedOutput', () => {
  it('finds the tenants among other lines', () => {
    const lines = ['Seeding {tenants}', JSON.stringify({ tenants: [TENANT] }), '{"done":true}'];
    expect(parseSeedOutput(lines)).toEqual([TENANT]);
  });

  it.each([[[]], [['done']], [['{"tenants":[]}']]])('says so when %j names none', (lines) => {
    expect(() => parseSeedOutput(lines)).toThrow('The seed named no tenants');
  });
});

describe('what is told about the tenants', () => {
  it('is everything a script needs', () => {
    expect(demoReport('http://127.0.0.1:3000', 2525, [TENANT])).toEqual({
      smtp_port: 2525,
      base_url: 'http://127.0.0.1:3000',
      tenants: [TENANT],
    });
  });

  it('is laid out for a person', () => {
    expect(renderAccess('http://127.0.0.1:3000', [TENANT]).split('\n')).toEqual([
      'API              http://127.0.0.1:3000',
      'Documentation    http://127.0.0.1:3000/docs',
      'Queues           http://127.0.0.1:3000/queues',
      '',
      'Northwind Recruiting (tenant "northwind")',
      '  admin          ada@northwind.example.com   admin-password',
      '  recruiter      rita@northwind.example.com  first-password',
      '  recruiter      ron@northwind.example.com   second-password',
      '  candidate      cara@northwind.example.com  candidate-password',
      '  X-API-Key      key-of-northwind',
    ]);
  });
});
