import { extensionOf } from '#libs/documents';
import type { InboundMessage, MailOutcome, MailRefusal } from './inbound-message.js';
import { headOf, oneLine } from './mail-head.js';
import { headersOf } from './mail-headers.js';
import { MAIL_LIMITS, type MailLimits } from './mail-limits.js';
import { readMime, TooManyParts, type MimeFile, type MimeMessage } from './mime-reader.js';
import { fateOf, isNamedOtherwise } from './part-rules.js';
import { isResumeText } from './resume-text.js';
import { isTnef, readTnef } from './tnef.js';

const MESSAGE_TYPE = 'message/rfc822';

/** Ends the reading of a message of which nothing is taken. */
class Refused extends Error {
  constructor(readonly refusal: MailRefusal) {
    super(refusal);
  }
}

/**
 * Reads a message: raw MIME to what in it may be a resume, and why the rest is none. Messages within it are read like
 * itself, and what Outlook wraps in winmail.dat is unwrapped, all within the same limits. Whatever the bytes are, this has
 * an outcome.
 */
export async function readMail(raw: Buffer, limits: MailLimits = MAIL_LIMITS): Promise<MailOutcome> {
  try {
    return { message: await new MailReading(limits).read(raw) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal };
    if (error instanceof TooManyParts) return { refused: 'too_many_parts' };
    return { refused: 'unreadable_mail' };
  }
}

/** One reading: what it has met so far counts against the limits. */
class MailReading {
  #parts = 0;
  readonly #files: MimeFile[] = [];
  readonly #leftOut: InboundMessage['leftOut'] = [];

  constructor(private readonly limits: MailLimits) {}

  async read(raw: Buffer): Promise<InboundMessage> {
    if (raw.length > this.limits.bytes) throw new Refused('mail_too_large');
    if (raw.length === 0) throw new Refused('unreadable_mail');
    const fields = headersOf(raw);
    if ((fields.get('received') ?? []).length > this.limits.hops) throw new Refused('mail_loop');
    const mime = await this.take(raw, 0);
    const message: Draft = { ...headOf(mime.headers, raw), attachments: [], text: mime.text.trim() };
    for (const file of this.#files) await this.judge(file, message);
    this.leaveOthersOut(message);
    const automatic = isAutomatic(fields, mime);
    await this.judgeText(message, automatic);
    return { ...message, automatic, leftOut: this.#leftOut };
  }

  /** Takes a message apart, with the messages and wrapped files in it. @throws {Refused} beyond a limit */
  private async take(raw: Buffer, above: number): Promise<MimeMessage> {
    const mime = await readMime(raw, { ...this.limits, parts: this.limits.parts - this.#parts });
    this.#parts += mime.parts;
    if (this.#parts > this.limits.parts) throw new Refused('too_many_parts');
    const depth = above + mime.depth;
    if (depth > this.limits.nesting) throw new Refused('nested_too_deeply');
    for (const file of mime.files) {
      if (isMessage(file)) await this.take(file.content, depth + 1);
      else if (isTnef(file.content)) this.unwrap(file);
      else this.add(file);
    }
    return mime;
  }

  private unwrap(file: MimeFile): void {
    const inner = readTnef(file.content);
    if (inner.length === 0) this.#leftOut.push({ name: shownName(file.name), reason: 'broken_winmail' });
    const contentType = 'application/octet-stream';
    for (const { name, content } of inner) {
      this.add({ name, content, contentType, disposition: 'attachment', related: false });
    }
  }

  private add(file: MimeFile): void {
    this.#files.push(file);
    if (this.#files.length > this.limits.attachments) throw new Refused('too_many_attachments');
  }

  private async judge(file: MimeFile, message: Draft): Promise<void> {
    const fate = await fateOf({ ...file, name: shownName(file.name) });
    if ('attachment' in fate) message.attachments.push(fate.attachment);
    else this.#leftOut.push({ name: shownName(file.name), reason: fate.leftOut });
  }

  /** What comes beside a resume and says by its name that it is something else: certificates, references, letters. */
  private leaveOthersOut(message: Draft): void {
    const others = message.attachments.filter(({ name }) => isNamedOtherwise(name));
    if (others.length === message.attachments.length) return;
    message.attachments = message.attachments.filter((attachment) => !others.includes(attachment));
    this.#leftOut.push(...others.map(({ name }) => ({ name, reason: 'not_a_resume' as const })));
  }

  /** The text of a message is the resume when there is no other. */
  private async judgeText(message: Draft, automatic: boolean): Promise<void> {
    if (automatic || message.attachments.length > 0 || !(await isResumeText(message.text))) return;
    const name = `${message.subject.replace(/[/\\]/g, ' ').trim().slice(0, 100) || 'message'}.txt`;
    const content = Buffer.from(message.text);
    message.attachments.push({ name, content, contentType: 'text/plain', inline: true });
  }
}

type Draft = Omit<InboundMessage, 'automatic' | 'leftOut'>;

/** RFC 3834, and the reports of RFC 3462. What a job board sends is generated, too, but not in answer. */
function isAutomatic(fields: ReadonlyMap<string, string[]>, { headers }: MimeMessage): boolean {
  const [submitted = ''] = fields.get('auto-submitted') ?? [];
  if (/^auto-(replied|notified)/i.test(submitted)) return true;
  const type = headers.get('content-type') as { value?: string } | undefined;
  return type?.value === 'multipart/report';
}

function isMessage({ contentType, name }: MimeFile): boolean {
  return contentType === MESSAGE_TYPE || extensionOf(name) === 'eml';
}

function shownName(name: string): string {
  return oneLine(name).slice(0, 255);
}
