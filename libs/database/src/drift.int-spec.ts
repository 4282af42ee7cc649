import { createTestDatabase, projectPath, rowsOf, schemaDrift, type TestDatabase } from '#libs/testing';

const SCHEMA = projectPath('prisma/schema.prisma');

describe('schema.prisma', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
  });

  afterAll(async () => {
    await test.drop();
  });

  it('describes the tables that the migrations make', async () => {
    expect(await schemaDrift(test.adminUrl, SCHEMA)).toBe('');
  });

  it('is told apart from a database with a column more', async () => {
    await rowsOf(test.adminUrl, 'alter table candidates add column shoe_size integer');
    expect(await schemaDrift(test.adminUrl, SCHEMA)).toContain('"shoe_size"');
  });
});
