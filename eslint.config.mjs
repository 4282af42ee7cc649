import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', 'apps/*/test/**', 'libs/*/src/testing/**'];
const MAIN_FILES = ['apps/*/src/{main,healthcheck}.ts'];

/**
 * Refuses SQL that sets something for the whole session: on a pooled connection the next transaction, of another tenant,
 * would still have it. `set_config` must say `true` and `set` must say `local`.
 */
const noSessionSetting = {
  meta: { type: 'problem', messages: { session: 'Set it for the transaction only: {{ use }}.' }, schema: [] },
  create(context) {
    const check = (node, text) => {
      for (const args of argumentsOf('set_config', text)) {
        if (args[2] !== 'true') context.report({ node, messageId: 'session', data: { use: 'set_config(…, …, true)' } });
      }
      if (/(^|;)\s*set\s+(session\s+)?(app\.|role\b|authorization\b|row_security\b|search_path\b)/i.test(text)) {
        context.report({ node, messageId: 'session', data: { use: 'set local …' } });
      }
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateLiteral(node) {
        check(node, node.quasis.map((quasi) => quasi.value.cooked ?? '').join('?'));
      },
    };
  },
};

/** The arguments of each call of an SQL function in a text, as written; a call without its end counts as without any. */
function argumentsOf(name, text) {
  return [...text.matchAll(new RegExp(`\\b${name}\\s*\\(`, 'gi'))].map((call) => {
    const args = [''];
    let depth = 1;
    for (const character of text.slice(call.index + call[0].length)) {
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) return args.map((argument) => argument.trim().toLowerCase());
      if (character === ',' && depth === 1) args.push('');
      else args[args.length - 1] += character;
    }
    return [];
  });
}

const UNSAFE_SQL = [
  {
    selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]',
    message: 'SQL put together from text can be injected, and injected SQL can change the tenant. Use $queryRaw`…`.',
  },
  {
    selector: 'MemberExpression[object.name="Prisma"][property.name="raw"]',
    message: 'Prisma.raw puts text into SQL unescaped. Use Prisma.sql`…`.',
  },
];
const FORWARD_REF = {
  selector: 'Identifier[name="forwardRef"]',
  message: 'Two modules that need each other are one module, or need a third.',
};

/** What the project refuses beyond the rule sets; none of it needs types. */
export const restrictions = [
  {
    files: ['**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...UNSAFE_SQL, FORWARD_REF] },
  },
  {
    files: ['**/*.ts'],
    // Tests must be able to try what the programs may not do.
    ignores: [...TESTS, 'libs/testing/**'],
    plugins: { shortlist: { rules: { 'no-session-setting': noSessionSetting } } },
    rules: { 'shortlist/no-session-setting': 'error' },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: [...TESTS, ...MAIN_FILES, 'libs/config/**', 'libs/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Take a value from the Config that main.ts loads.' },
      ],
      'no-restricted-imports': [
        'error',
        ...['process', 'node:process'].map((name) => ({
          name,
          importNames: ['env'],
          message: 'Take a value from the Config that main.ts loads.',
        })),
      ],
    },
  },
];

export default tseslint.config(
  { ignores: ['dist/**', '.local/**', 'coverage/**', 'libs/database/src/generated/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest declares the options it takes as classes and expects plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Text is taken apart by code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Express tells an error handler by its four parameters.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: TESTS,
    // Matchers such as expect.any() are of type any.
    rules: { '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...restrictions,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        AbortSignal: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
