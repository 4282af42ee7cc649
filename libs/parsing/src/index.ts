export { assembleParsing, type ParsingEnvironment, type ParsingParts } from './assemble.js';
export { PARSING_EXTENSIONS } from './extensions.js';
export type { Parsed, ParsedContent } from './parsed-content.js';
export { ParsingCounters, type CacheCounts, type RequestCounts } from './parsing-counters.js';
export { ParsingService, type ParsingOptions } from './parsing.service.js';
export type { ParsingJob } from './stateless-parse.js';
export { StatelessTasksService } from './stateless-tasks.service.js';
export { ResultCache } from './result-cache.js';
