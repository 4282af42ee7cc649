import { toParsingApiShape, type ParsedResume, type ParsingApiShape } from '#libs/resume-parser';
import { pipelineVersionOf, type ReadResume } from '#libs/resume-reader';

type More = Pick<
  ParsedResume,
  | 'summary'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'publications'
  | 'experienceMonths'
  | 'quality'
  | 'findings'
  | 'confidence'
>;

/** How a document was read, and what that cost. */
export interface Reading {
  /** Names the rules, and the model if one had a part in it. */
  parser: string;
  pages: number;
  ocr: boolean;
  /** A model was asked in vain: this is what the rules read. */
  degraded: boolean;
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
}

/** What a document says, whoever asks: seed 003's shape, what it has not, and how it was read. */
export interface ParsedContent extends ParsingApiShape, More {
  reading: Reading;
}

/** The answer to one request. */
export interface Parsed {
  content: ParsedContent;
  /** Whether it was read for an earlier request, or for one at the same time. */
  cached: boolean;
  /** Time that this request took. */
  seconds: number;
}

export function toParsedContent(read: ReadResume): ParsedContent {
  const { summary, languages, certificates, projects, publications, experienceMonths } = read.parsed;
  const { quality, findings, confidence } = read.parsed;
  return {
    ...toParsingApiShape(read.parsed),
    ...{ summary, languages, certificates, projects, publications, experienceMonths, quality, findings, confidence },
    reading: { ...usageOf(read), parser: pipelineVersionOf(read), pages: read.pages, ocr: read.ocr },
  };
}

/** Who has read it at what price; the rules alone cost nothing. */
function usageOf({ model }: ReadResume): Omit<Reading, 'parser' | 'pages' | 'ocr'> {
  return {
    degraded: model?.degraded === true,
    inputTokens: model?.tokens.input ?? 0,
    outputTokens: model?.tokens.output ?? 0,
    costUsd: model?.costUsd ?? 0,
  };
}
