export { environmentSchema, type AnalysisConfig, type Config, type ModelConfig } from './schema.js';
export { ConfigError, loadConfig, loadModelConfig, loadStoreConfig } from './load-config.js';
export { renderEnvExample } from './env-example.js';
