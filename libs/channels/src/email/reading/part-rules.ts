import { ACCEPTED_EXTENSIONS, detectFormatFromHead, extensionOf, type DocumentFormat } from '#libs/documents';
import type { LeftOutReason, MailAttachment } from './inbound-message.js';
import type { MimeFile } from './mime-reader.js';

/** What becomes of a file: a resume perhaps, or none for sure. */
export type FileFate = { attachment: MailAttachment } | { leftOut: LeftOutReason };

const HEAD_BYTES = 4100;
/** Of a picture in the text: signatures and logos are smaller, photographed pages larger. */
const SMALL_PICTURE_BYTES = 100_000;
/** Of any picture: nobody can read a page in less. */
const TINY_PICTURE_BYTES = 10_000;
/** Those that must be named by their content; a text has no signature that could be known. */
const FORMATS_WITH_SIGNATURE: readonly DocumentFormat[] = ['pdf', 'docx', 'doc', 'png', 'jpg', 'tiff'];
const TYPE_OF_TEXT = 'text/plain';
const ORNAMENT =
  /^(image|img)?\d{0,3}\.(png|jpe?g|gif)$|logo|icon|banner|signature|signatur|outlook-|facebook|twitter|linkedin|instagram|spacer|pixel/iu;

const OTHER_DOCUMENT =
  /certific|zertifikat|zeugnis|diplom|transcript|reference|referenz|recommendation|cover.?letter|anschreiben|motivation|lettre|portfolio|passport|ausweis/iu;
const RESUME = /(^|[^a-z])cv([^a-z]|$)|resum|résum|lebenslauf|curriculum|履歴書|職務経歴書|简历/iu;

const REASONS: readonly { reason: LeftOutReason; extensions: readonly string[]; types: readonly string[] }[] = [
  { reason: 'calendar', extensions: ['ics', 'vcs', 'ifb'], types: ['text/calendar', 'application/ics'] },
  {
    reason: 'signature',
    extensions: ['p7s', 'p7m', 'p7c', 'asc', 'sig', 'pgp'],
    types: ['application/pkcs7-signature', 'application/x-pkcs7-signature', 'application/pgp-signature'],
  },
  { reason: 'contact_card', extensions: ['vcf', 'vcard'], types: ['text/vcard', 'text/x-vcard', 'text/directory'] },
  {
    reason: 'archive',
    extensions: ['zip', 'rar', '7z', 'gz', 'tgz', 'tar', 'bz2', 'xz', 'zst', 'cab', 'arj', 'lzh'],
    types: ['application/zip', 'application/x-zip-compressed', 'application/x-rar-compressed', 'application/gzip'],
  },
];

/** Whether a name says that the file is something else that people send with their resume. */
export function isNamedOtherwise(name: string): boolean {
  return OTHER_DOCUMENT.test(name) && !RESUME.test(name);
}

/** Judges a file by its name, place, size and first bytes. */
export async function fateOf(file: MimeFile): Promise<FileFate> {
  const extension = extensionOf(file.name);
  if (file.content.length === 0) return { leftOut: 'empty_file' };
  const known = REASONS.find(
    ({ extensions, types }) => extensions.includes(extension) || types.includes(file.contentType),
  );
  const name = await nameByContent(file, extension);
  // What calls itself an archive is one, even where it could be taken for a Word document.
  if (known !== undefined && (name === undefined || known.reason !== 'archive' || extension !== '')) {
    return { leftOut: known.reason };
  }
  if (name === undefined) return { leftOut: 'unsupported_file_type' };
  const inline = file.related || file.disposition === 'inline';
  if (isOrnament(file, name, inline)) return { leftOut: 'inline_picture' };
  return { attachment: { name, content: file.content, contentType: file.contentType, inline } };
}

function isOrnament({ content, related }: MimeFile, name: string, inline: boolean): boolean {
  if (!['png', 'jpg', 'jpeg', 'tif', 'tiff'].includes(extensionOf(name))) return false;
  if (content.length < TINY_PICTURE_BYTES) return true;
  if (content.length >= SMALL_PICTURE_BYTES) return false;
  return related || (inline && ORNAMENT.test(name));
}

/** The name, with the extension that the content asks for; undefined when it is none of the formats that are read. */
async function nameByContent(file: MimeFile, extension: string): Promise<string | undefined> {
  const given = file.name.trim() === '' ? 'attachment' : file.name.trim();
  const head = file.content.subarray(0, HEAD_BYTES);
  if (ACCEPTED_EXTENSIONS.includes(extension) && (await fits(head, given))) return given;
  for (const format of FORMATS_WITH_SIGNATURE) {
    if (await fits(head, `x.${format}`)) return renamed(given, extension, format);
  }
  const isText = file.contentType === TYPE_OF_TEXT && extension === '';
  return isText && (await fits(head, 'x.txt')) ? `${given}.txt` : undefined;
}

function renamed(given: string, extension: string, format: DocumentFormat): string {
  const isWrong = ACCEPTED_EXTENSIONS.includes(extension);
  return `${isWrong ? given.slice(0, -extension.length - 1) : given}.${format}`;
}

async function fits(head: Buffer, name: string): Promise<boolean> {
  return detectFormatFromHead(head, name).then(
    () => true,
    () => false,
  );
}
