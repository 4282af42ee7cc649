import type { ModelConfig } from '#libs/config';
import { llmFromConfig, ModelFailure, type LlmClient, type LlmState, type ModelFailureCode } from '#libs/llm';
import type { Logger } from '#libs/observability';
import { mergeProposal, modelQuestion, type Finding } from '#libs/resume-parser';
import type { ModelUse, ReadResume } from './read-resume.js';

export interface ResumeModelHooks {
  /** The model failed; the result of the rules stands. The error tells nothing of the resume. */
  onFailure?: (error: unknown) => void;
  /** Told of each outage of the model's server, and of the first answer after one. */
  onState?: (state: LlmState) => void;
}

/** The model that helps to read resumes, and how it is used. */
export interface ResumeModel extends Pick<ResumeModelHooks, 'onFailure'> {
  llm: Pick<LlmClient, 'complete' | 'model'>;
  withholdContact: boolean;
}

/** The model of this installation; null when none is configured. */
export function resumeModelFromConfig(config: ModelConfig, hooks: ResumeModelHooks = {}): ResumeModel | null {
  const llm = llmFromConfig(config, hooks.onState);
  if (llm === null) return null;
  const { onFailure } = hooks;
  return { llm, withholdContact: config.LLM_WITHHOLD_CONTACT, ...(onFailure === undefined ? {} : { onFailure }) };
}

/**
 * The model of a program that serves: its failures go to the log, its outages to whoever is asked after its health.
 *
 * @param note keeps the state; that it fails is no concern of the reading
 */
export function watchedModel(
  config: ModelConfig,
  logger: Logger,
  note: (state: LlmState) => Promise<void>,
): ResumeModel | null {
  return resumeModelFromConfig(config, {
    onFailure: (error) => {
      logger.warn({ err: error, seconds: config.OPENAI_TIMEOUT_SECONDS }, 'model failed; the rules read alone');
    },
    onState: (state) => {
      note(state).catch(() => undefined);
    },
  });
}

const NO_TOKENS = { input: 0, output: 0, total: 0 };

/**
 * Has a model look at a resume that the rules have read, and keeps of its answer what the visible text bears out. When the
 * model fails, the result of the rules comes back, marked as degraded. Without a model, or with too little text to ask
 * about, it comes back as it is.
 *
 * @throws the signal's reason when the caller gives up, and nothing else
 */
export async function readWithModel(
  read: ReadResume,
  model: ResumeModel | null,
  signal?: AbortSignal,
): Promise<ReadResume> {
  const question = model === null ? null : modelQuestion(read.parsed, model.withholdContact);
  if (model === null || question === null) return read;
  const started = performance.now();
  const took = () => read.ms + Math.round(performance.now() - started);
  try {
    const { schema, schemaName, system, user } = question;
    const { value, tokens, costUsd } = await model.llm.complete({ schema, schemaName, system, user, signal });
    const parsed = mergeProposal(read.parsed, value, question, {
      ocr: read.ocr,
      today: new Date().toISOString().slice(0, 10),
    });
    return {
      ...read,
      parsed,
      ms: took(),
      model: { name: model.llm.model, degraded: false, reason: null, tokens, costUsd },
    };
  } catch (error) {
    signal?.throwIfAborted();
    model.onFailure?.(error);
    return { ...degraded(read, model.llm.model, error), ms: took() };
  }
}

function degraded(read: ReadResume, name: string, error: unknown): ReadResume {
  const reason: ModelFailureCode | 'internal' = error instanceof ModelFailure ? error.code : 'internal';
  const what = error instanceof ModelFailure ? error.message : 'The answer of the language model could not be used.';
  const finding: Finding = { code: 'degraded', message: `${what} This is what the rules read without it.` };
  const use: ModelUse = { name, degraded: true, reason, tokens: NO_TOKENS, costUsd: null };
  return { ...read, parsed: { ...read.parsed, findings: [...read.parsed.findings, finding] }, model: use };
}
