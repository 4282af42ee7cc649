/** Everything that can be wrong with a file, by a stable code that API clients see. */
export const DOCUMENT_ERROR_CODES = [
  'empty_file',
  'unsupported_file_type',
  'file_type_mismatch',
  'encrypted_file',
  'corrupt_file',
  'file_too_complex',
  'image_too_large',
] as const;
export type DocumentErrorCode = (typeof DOCUMENT_ERROR_CODES)[number];

/** A file that can't be read, now or ever. `message` is a sentence for the person who sent the file. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly code: DocumentErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
