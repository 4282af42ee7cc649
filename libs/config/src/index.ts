export {
  environmentSchema,
  rateLimitVariables,
  type AnalysisConfig,
  type Config,
  type ModelConfig,
  type RateLimitConfig,
} from './schema.js';
export { ConfigError, loadConfig, loadModelConfig, loadStoreConfig } from './load-config.js';
export { renderEnvExample } from './env-example.js';
