export { environmentSchema, type Config } from './schema.js';
export { ConfigError, loadConfig } from './load-config.js';
export { renderEnvExample } from './env-example.js';
