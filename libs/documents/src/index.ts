export { DEFAULT_LIMITS, type DocumentLimits } from './document-limits.js';
export { DOCUMENT_ERROR_CODES, DocumentError, type DocumentErrorCode } from './document-error.js';
export {
  DOCUMENT_FORMATS,
  type DocumentFormat,
  type HiddenReason,
  type Page,
  type PositionedDocument,
  type TextRun,
} from './document.js';
export type { ExtractOptions, ExtractProgress } from './extract-options.js';
export { extractDocument } from './extract.js';
export { ACCEPTED_EXTENSIONS, detectFormat, detectFormatFromHead, extensionOf } from './format.js';
export { type PageImage, type PageRecogniser, type Recognition, RecognitionError } from './ocr/page-recogniser.js';
export { createRecogniser } from './ocr/recogniser.js';
