/**
 * Text that PostgreSQL takes: without NUL, which its text type can't hold, and without halves of surrogate pairs, which are
 * no UTF-8. Both occur in texts read from damaged files.
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'string' ? storableText(item) : item));
}
