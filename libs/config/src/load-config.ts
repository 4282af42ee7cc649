import type { z } from 'zod';
import {
  environmentSchema,
  modelVariables,
  storeVariables,
  type Config,
  type ModelConfig,
  type StoreConfig,
} from './schema.js';

/** The environment is not fit to start with. The message names variables, never their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const SECRET_LENGTH = 32;
const WELL_KNOWN_SECRETS = /^(change-?me|secret|default|test-key-123|your[-_].*|password|example)/i;

/**
 * Reads the configuration from environment variables. Empty variables count as unset.
 *
 * @throws {ConfigError} naming each variable that is missing or wrong.
 */
export function loadConfig(environment: NodeJS.ProcessEnv): Config {
  const config = parsed(environmentSchema, environment);
  if (!config.DEMO) refuseWeakSecrets(config);
  return config;
}

/** Reads only what concerns the language model, for commands that need nothing else. */
export function loadModelConfig(environment: NodeJS.ProcessEnv): ModelConfig {
  return parsed(modelVariables, environment);
}

/** Reads only where rows and files are, for commands that need nothing else. */
export function loadStoreConfig(environment: NodeJS.ProcessEnv): StoreConfig {
  return parsed(storeVariables, environment);
}

function parsed<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) throw new ConfigError(describeIssues(result.error.issues, given));
  return result.data;
}

function describeIssues(issues: z.core.$ZodIssue[], given: NodeJS.ProcessEnv): string {
  const lines = issues.map((issue) => {
    const name = issue.path.join('.');
    return given[name] === undefined ? `${name} is not set` : `${name}: ${issue.message}`;
  });
  return `The configuration is not valid: ${lines.join('; ')}. See .env.example.`;
}

function refuseWeakSecrets(config: Config): void {
  const names = ['JWT_SECRET', 'JWT_SECRET_PREVIOUS', 'ENCRYPTION_KEY', 'ENCRYPTION_KEYS_PREVIOUS'] as const;
  const secrets = names.flatMap((name) => [config[name] ?? []].flat().map((value) => ({ name, value })));
  for (const { name, value } of secrets) {
    if (value.length < SECRET_LENGTH || new Set(value).size < 10 || WELL_KNOWN_SECRETS.test(value)) {
      throw new ConfigError(
        `${name} is too weak: set at least ${SECRET_LENGTH} random characters, for example from "openssl rand -base64 48".`,
      );
    }
  }
  if (WELL_KNOWN_SECRETS.test(new URL(config.DATABASE_URL).password)) {
    throw new ConfigError('The password in DATABASE_URL is one that everybody knows: set a random one.');
  }
}
