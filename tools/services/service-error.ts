/** Something that the person who ran the command can put right: `message` is one sentence that names the fix. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
