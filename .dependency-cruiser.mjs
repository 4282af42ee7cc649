// The import rules, checked by `npm run check -- imports`:
// apps → features → database, jobs, storage, llm → config, crypto, errors, observability; the PURE libs know none of them.

const BASE = ['config', 'crypto', 'errors', 'observability'];
const PLATFORM = ['database', 'jobs', 'llm', 'storage'];
const PURE = ['documents', 'resume-parser', 'scoring', 'skills'];
// Run the PURE libs on a file in a process of its own, and ask a model about the result.
const READERS = ['resume-reader'];
const FEATURES = [
  'analysis',
  'audit',
  'candidates',
  'channels',
  'compliance',
  'hiring',
  'identity',
  'matching',
  'parsing',
  'resumes',
  'webhooks',
];
// Libs of one layer use each other only where it is written here, and never in a circle.
const WITHIN_LAYER = {
  // Reads what a description asks for as openings do, and takes and reads files as resumes are.
  analysis: ['hiring', 'resumes'],
  // Tells endpoints who was shared, who was merged, and who looks like somebody who left; has who changed matched again.
  candidates: ['matching', 'webhooks'],
  // Make resumes of what comes, and submit the candidates of messages.
  channels: ['candidates', 'hiring', 'resumes', 'webhooks'],
  // Notes what is done with a candidate, tells endpoints, and has openings that changed matched again.
  hiring: ['candidates', 'matching', 'webhooks'],
  jobs: ['database'],
  // Tells endpoints of the best.
  matching: ['webhooks'],
  'resume-parser': ['documents', 'skills'],
  scoring: ['resume-parser', 'skills'],
  // Says of exports and legal holds what was done with a candidate.
  compliance: ['candidates'],
  parsing: ['resumes'],
  // Merges what a model proposes into what it has read.
  'resume-reader': ['llm'],
  // Tells endpoints what came of a reading, and has its candidate matched.
  resumes: ['candidates', 'matching', 'webhooks'],
};

const TEST_FILES = String.raw`\.(spec|int-spec|e2e-spec)\.ts$|^apps/[^/]+/test/|^libs/[^/]+/src/testing/|^libs/testing/`;
const PRODUCTION = '^(apps|libs)/[^/]+/src/';
const GENERATED = '^libs/database/src/generated/';
// Started by the system, by another program or by name, imported by nobody.
const ENTRY_FILES = [
  '^apps/[^/]+/src/(main|healthcheck)[.]ts$',
  '^libs/[^/]+/src/index[.]ts$',
  '^libs/resume-reader/src/(child|no-network|parent-watch)[.]ts$',
];

const oneOf = (names) => `(${names.join('|')})`;
const inLibs = (names) => `^libs/${oneOf(names)}/`;
// By the name of the package, wherever npm put it and whether its types come with it or not.
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;
const onlyDownwards = (layer, ...below) =>
  layer.map((name) => {
    const allowed = [...below.flat(), ...(WITHIN_LAYER[name] ?? [])];
    return {
      name: `imports-of-${name}`,
      comment: `libs/${name} may import ${allowed.length === 0 ? 'no other lib' : `only ${allowed.join(', ')}`}.`,
      severity: 'error',
      from: { path: `^libs/${name}/`, pathNot: TEST_FILES },
      to: { path: '^(apps|libs)/', pathNot: inLibs([name, ...allowed]) },
    };
  });

export default {
  forbidden: [
    {
      name: 'lib-has-a-layer',
      comment: 'A new lib is named in one of the layers at the top of this file first.',
      severity: 'error',
      from: {},
      to: { path: '^libs/', pathNot: inLibs([...BASE, ...PLATFORM, ...PURE, ...READERS, ...FEATURES, 'testing']) },
    },
    ...onlyDownwards(BASE),
    ...onlyDownwards(PLATFORM, BASE),
    ...onlyDownwards(PURE),
    ...onlyDownwards(READERS, BASE, PURE),
    ...onlyDownwards(FEATURES, BASE, PLATFORM, PURE, READERS),
    {
      name: 'pure',
      comment:
        'Documents, resume parser, skills and scoring go from values to values: no framework, database or queue.',
      severity: 'error',
      from: { path: inLibs(PURE), pathNot: TEST_FILES },
      to: {
        path: packages('@nestjs/[^/]+', '@prisma/[^/]+', '@bull-board/[^/]+', 'bullmq', 'ioredis', 'openai', 'pg'),
      },
    },
    {
      name: 'pure-without-io',
      comment: 'The PURE libs open no connection, start no process and ask nothing of the environment.',
      severity: 'error',
      from: { path: inLibs(PURE), pathNot: TEST_FILES },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(child_process|cluster|dgram|dns|http|http2|https|net|process|tls)(/|$)',
      },
    },
    {
      name: 'apps-apart',
      comment: 'The programs meet only in PostgreSQL and Redis.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-below-programs',
      comment: 'What every program shares knows none of them.',
      severity: 'error',
      from: { path: '^libs/', pathNot: TEST_FILES },
      to: { path: '^(apps|bench|prisma|tools)/' },
    },
    {
      name: 'apps-without-tools',
      comment: 'The programs run without what developers and operators run beside them.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/', pathNot: TEST_FILES },
      to: { path: '^(bench|prisma|tools)/' },
    },
    {
      name: 'one-door',
      comment: 'A lib is imported by its index.ts only.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index[.]ts$'] },
    },
    {
      name: 'one-door-from-outside',
      comment: 'A lib is imported by its index.ts only.',
      severity: 'error',
      from: { pathNot: '^libs/' },
      to: { path: '^libs/[^/]+/src/', pathNot: '^libs/[^/]+/src/index[.]ts$' },
    },
    {
      name: 'door-by-name',
      comment: 'A lib is imported as #libs/<name>: a path would run its sources in place of the build.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: '^libs/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'door-by-name-from-outside',
      comment: 'A lib is imported as #libs/<name>: a path would run its sources in place of the build.',
      severity: 'error',
      from: { pathNot: '^libs/' },
      to: { path: '^libs/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'not-by-own-name',
      comment: 'Inside a lib, files import each other by path: through its own index.ts they would form a cycle.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: TEST_FILES },
      to: { path: '^libs/$1/', dependencyTypes: ['aliased-subpath-import'] },
    },
    {
      name: 'no-cycles',
      comment: 'Type imports count: what needs each other even in type belongs together.',
      severity: 'error',
      from: { pathNot: GENERATED },
      to: { circular: true },
    },
    {
      name: 'tests-stay-out',
      comment: 'Nothing that runs imports a test or what helps tests.',
      severity: 'error',
      from: { path: PRODUCTION, pathNot: TEST_FILES },
      to: { path: TEST_FILES },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'The image has no development dependency. Types alone are gone by then.',
      severity: 'error',
      from: { path: PRODUCTION, pathNot: TEST_FILES },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/node_modules/@types/' },
    },
    {
      name: 'declared-dependencies',
      comment: 'What is imported stands in package.json; the packages of our packages may change or go.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-missing-imports',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'sql-behind-one-door',
      comment: 'Only libs/database opens connections, so that none is without a tenant.',
      severity: 'error',
      from: { path: PRODUCTION, pathNot: [TEST_FILES, '^libs/database/'] },
      to: { path: packages('pg', '@prisma/[^/]+') },
    },
    {
      name: 'queues-behind-one-door',
      comment: 'Work is asked for through the outbox of libs/jobs, never by adding to a queue.',
      severity: 'error',
      from: { path: '^libs/', pathNot: [TEST_FILES, '^libs/jobs/'] },
      to: { path: packages('bullmq') },
    },
    {
      name: 'models-behind-one-door',
      comment: 'Only libs/llm talks to language models, so that no text reaches one unbounded or unmeasured.',
      severity: 'error',
      from: { path: PRODUCTION, pathNot: [TEST_FILES, '^libs/llm/'] },
      to: { path: packages('openai') },
    },
    {
      name: 'no-vague-names',
      comment: 'A file or folder is named after what it does.',
      severity: 'error',
      from: {},
      to: {
        path: '[/.-](common|helpers?|misc|shared|utils?)(/|[.]ts$)',
        pathNot: ['(^|/)node_modules/', GENERATED],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead, or its entry is missing at the top of this file.',
      severity: 'error',
      from: { path: ENTRY_FILES },
      to: {
        path: PRODUCTION,
        pathNot: [...ENTRY_FILES, TEST_FILES, GENERATED, String.raw`\.d\.ts$`],
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', GENERATED] },
    exclude: { path: '^(dist|[.]local)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    moduleSystems: ['es6', 'cjs'],
    // "types" leads #libs/<name> to the sources in place of the build.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.d.ts', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
    cache: false,
  },
};
