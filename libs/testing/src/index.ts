export { DovecotServer } from './dovecot-server.js';
export { eventually } from './eventually.js';
export { isolationViolations } from './isolation/isolation-violations.js';
export { createPopulatedTenants, populateTenant } from './isolation/populated-tenants.js';
export { Probe, type Outcome } from './isolation/probe.js';
export { tenantSums } from './isolation/tenant-sums.js';
export { tenantTables, type TenantTable } from './isolation/tenant-tables.js';
export { ModelServer, type ModelRequest, type ScriptedAnswer } from './model-server.js';
export { PLANTED_KEY, plantedSecret } from './planted-secrets.js';
export { projectPath } from './project-path.js';
export { forgetPrefix, uniquePrefix } from './queue-prefix.js';
export {
  insertAnalysis,
  insertFolderImport,
  insertApplication,
  insertCandidate,
  insertJob,
  insertResume,
  insertShare,
  insertWebhookEndpoint,
  insertStatelessParse,
  type InsertedResume,
} from './records.js';
export { sampleOf, type JsonSchema, type PickId } from './sample-value.js';
export { schemaDrift } from './schema-drift.js';
export { rowsOf, withClient } from './sql-client.js';
export { createEmptyDatabase, createTestDatabase, openDatabase, type TestDatabase } from './test-database.js';
export { testServers, type TestServers } from './test-servers.js';
export { createTenant, createTwoTenants, type PersonalActor, type TestTenant } from './tenants.js';
export { Answer, ApiClient, type Json, type UploadFile } from './api-client.js';
export { EventStream, type StreamEvent } from './events-client.js';
export { SocketClient, type SocketEnd, type SocketRefusal } from './socket-client.js';
export { damaged, encryptedPdf, hugePicture, zip, zipBomb } from './hostile-files.js';
export { HeldFile } from './programs-held-file.js';
export { Installation, type OwnServers, type Traces } from './programs-installation.js';
export { Link } from './programs-link.js';
export { misfits, startInMisfits, startUpLimit, type Misfit } from './programs-misfit.js';
export {
  isAlive,
  runToEnd,
  signal,
  type EndedProgram,
  type Environment,
  type RunningApi,
  type RunningProgram,
} from './programs.js';
export { RegisteredTenant, type Account } from './tenant-client.js';
export { identityServices, TEST_SECRET, type IdentityServices } from './identity-services.js';
export { QueueTaker } from './queue-taker.js';
export { openRedis, openSilentRedis, openWaitingRedis } from './redis.js';
export { intakeGate } from './intake-gate.js';
export { jobServices, silentLogger, type JobServices } from './job-services.js';
export { readingOf, unreadable } from './readings.js';
export {
  filmItem,
  repositoryItem,
  SearchServer,
  type SearchAnswer,
  type SearchRequest,
  type SearchService,
} from './search-server.js';
export { LOCALHOST_CERTIFICATE } from './localhost-certificate.js';
export { DriveServer, type DriveFault, type DriveOperation } from './drive-server.js';
export { TraceCollector, type CollectedSpan } from './trace-collector.js';
export { answerWith, isSignedWith, WebhookReceiver, type ReceivedMessage } from './webhook-receiver.js';
