import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadConfig } from '#libs/config';
import { createTestDatabase, silentLogger, testServers, uniquePrefix, type TestDatabase } from '#libs/testing';
import { createApp } from './create-app.js';
import { ACCESS_RULE, type AccessRule } from './http/access.js';
import { buildOpenApi } from './http/openapi.js';

interface Route {
  method: string;
  path: string;
  rule: AccessRule | undefined;
}

/** Pages about the API; no operations of it. */
const PAGES = /^\/(openapi\.json|(api\/)?docs(-json|-yaml)?|(api\/)?redoc)(\/|$)/;

const SECRET = 'only for tests: 0123456789 abcdefghijklmnop';

/** Public, and yet 401 to those who prove nothing. */
const CHECKED_BY_THEMSELVES = ['POST /api/auth/login', 'POST /api/auth/refresh', 'POST /api/email/inbound'];

describe('the API', () => {
  let test: TestDatabase;
  let app: NestExpressApplication;
  let document: ReturnType<typeof buildOpenApi>;

  beforeAll(async () => {
    test = await createTestDatabase();
    const config = loadConfig({
      ...{ DATABASE_URL: test.appUrl, REDIS_URL: testServers().redisUrl, QUEUE_PREFIX: uniquePrefix() },
      ...{ JWT_SECRET: SECRET, ENCRYPTION_KEY: SECRET, NODE_ENV: 'test', LOG_LEVEL: 'silent' },
    });
    app = await createApp(config, silentLogger(), test.database);
    await app.init();
    document = buildOpenApi(app);
  });

  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  /** The handlers of every controller, with what they say of themselves. */
  function routes(): Route[] {
    const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
    return controllers.flatMap(({ metatype }) => handlersOf(metatype as new () => object));
  }

  interface Operation {
    operationId?: string;
    summary?: string;
    security?: object[];
    responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }>;
  }

  function operations(): { name: string; operation: Operation }[] {
    return Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        operation,
      })),
    );
  }

  it('says of each route who may call it', () => {
    const lines = routes().map(({ method, path, rule }) => {
      const access = rule === undefined ? 'NOBODY' : rule.access;
      return `${method} ${path} → ${access}${rule?.stream ? ', credential in the URL' : ''}`;
    });
    expect(lines.sort()).toMatchSnapshot();
  });

  it('has an access rule for every route', () => {
    expect(routes().filter(({ rule }) => rule === undefined)).toEqual([]);
  });

  it('lets everyone call only what is needed to look at it, to register and to log in, and what checks signatures itself or comes back from Google', () => {
    const open = routes().filter(({ rule }) => rule?.access === 'public');
    const stray = open.filter(
      ({ path }) =>
        !/^\/(health|health\/live|health\/ready|api\/health|api\/auth\/.+|api\/email\/inbound|api\/google-drive\/auth\/callback)?$/.test(
          path,
        ),
    );
    expect(stray).toEqual([]);
  });

  it('serves no route that is not one of those handlers or a page about the API', () => {
    const known = new Set(routes().map(({ method, path }) => `${method} ${path}`));
    const served = servedBy(app).filter(({ path }) => !PAGES.test(path));
    expect(served.length).toBe(known.size);
    expect(served.filter(({ method, path }) => !known.has(`${method} ${path}`))).toEqual([]);
  });

  describe('description', () => {
    it('is OpenAPI 3.1 with every route and nothing else', () => {
      expect(document.openapi).toBe('3.1.0');
      const described = operations().map(({ name }) => name.replaceAll(/\{(\w+)\}/g, ':$1'));
      expect(described.sort()).toEqual(
        routes()
          .map(({ method, path }) => `${method} ${path}`)
          .sort(),
      );
    });

    it('gives each operation an id of its own and a summary', () => {
      const ids = operations().map(({ operation }) => operation.operationId ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      for (const { name, operation } of operations()) {
        expect([name, operation.operationId]).toEqual([name, expect.stringMatching(/^[a-z][A-Za-z]+$/)]);
        expect([name, operation.summary]).toEqual([name, expect.stringMatching(/.{5}/)]);
      }
    });

    it('tells of each operation its success and its errors, as problems', () => {
      for (const { name, operation } of operations()) {
        const statuses = Object.keys(operation.responses);
        expect([name, statuses.filter((status) => /^(101|2..)$/.test(status)).length]).toEqual([name, 1]);
        expect([name, statuses]).toEqual([name, expect.arrayContaining(['403', '500', '503'])]);
        for (const status of statuses.filter((one) => Number(one) >= 400)) {
          const schema = operation.responses[status]?.content?.['application/problem+json']?.schema;
          expect([name, status, schema?.$ref]).toEqual([name, status, '#/components/schemas/Problem']);
        }
      }
    });

    it('demands a credential for each operation that is not public, and tells of the refusals', () => {
      const rules = new Map(routes().map(({ method, path, rule }) => [`${method} ${path}`, rule?.access]));
      for (const { name, operation } of operations()) {
        const isPublic = rules.get(name.replaceAll(/\{(\w+)\}/g, ':$1')) === 'public';
        expect([name, operation.security ?? []]).toEqual([name, isPublic ? [] : [{ bearer: [] }, { apiKey: [] }]]);
        expect([name, Object.keys(operation.responses).includes('401')]).toEqual([
          name,
          !isPublic || CHECKED_BY_THEMSELVES.includes(name),
        ]);
      }
    });

    it('refers to nothing that it does not define', () => {
      const text = JSON.stringify(document);
      const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
      expect(names.length).toBeGreaterThan(0);
      for (const name of new Set(names)) expect(Object.keys(document.components?.schemas ?? {})).toContain(name);
    });
  });
});

function handlersOf(controller: new () => object): Route[] {
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string;
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const path = Reflect.getMetadata(PATH_METADATA, handler) as string;
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
    const rule = Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined;
    return [{ method, path: joined(prefix, path), rule }];
  });
}

function joined(...parts: string[]): string {
  return `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/** What the web server itself answers, whoever has registered it. */
function servedBy(app: NestExpressApplication): { method: string; path: string }[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return router.stack.flatMap(({ route }) =>
    Object.keys(route?.methods ?? {}).map((method) => ({ method: method.toUpperCase(), path: route?.path ?? '' })),
  );
}
