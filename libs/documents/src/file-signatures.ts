/** What a file is by its first bytes. */
export type FileKind =
  'pdf' | 'zip' | 'ole' | 'png' | 'jpg' | 'tiff' | 'rtf' | 'markup' | 'program' | 'picture' | 'archive';

interface Signature {
  kind: FileKind;
  /** As in "the file is …". */
  description: string;
  matches: (head: Buffer) => boolean;
}

/** How far from the start Acrobat and pdf.js accept the header of a PDF. */
const PDF_HEADER_WINDOW = 1_024;

function startsWith(...prefixes: string[]): (head: Buffer) => boolean {
  return (head) => prefixes.some((prefix) => head.toString('latin1', 0, prefix.length) === prefix);
}

function looksLike(pattern: RegExp): (head: Buffer) => boolean {
  return (head) => pattern.test(head.toString('utf8', 0, 512));
}

/** PDF comes last: its header may stand behind other bytes, and a file that also opens as something else is refused. */
const SIGNATURES: readonly Signature[] = [
  {
    kind: 'zip',
    description: 'a newer Office document, such as DOCX',
    matches: (head) => startsWith('PK\u0003\u0004')(head) && head.subarray(0, 2_048).includes('[Content_Types].xml'),
  },
  { kind: 'zip', description: 'a ZIP archive', matches: startsWith('PK\u0003\u0004', 'PK\u0005\u0006') },
  { kind: 'ole', description: 'a file of an older Office program', matches: startsWith('\u00d0\u00cf\u0011\u00e0') },
  { kind: 'png', description: 'a PNG picture', matches: startsWith('\u0089PNG\r\n\u001a\n') },
  { kind: 'jpg', description: 'a JPG picture', matches: startsWith('\u00ff\u00d8\u00ff') },
  {
    kind: 'tiff',
    description: 'a TIFF picture',
    matches: startsWith('II*\u0000', 'MM\u0000*', 'II+\u0000', 'MM\u0000+'),
  },
  { kind: 'picture', description: 'a picture of another kind', matches: startsWith('GIF8', 'RIFF', 'BM6', '8BPS') },
  { kind: 'rtf', description: 'an RTF document', matches: startsWith('{\\rtf') },
  {
    kind: 'markup',
    description: 'an HTML page',
    matches: looksLike(/^\s*\ufeff?\s*<(?:!doctype\s+html|html|head|body)\b/iu),
  },
  {
    kind: 'markup',
    description: 'an SVG picture',
    matches: looksLike(/^\s*\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!doctype[^>]*>\s*)*<svg\b/iu),
  },
  { kind: 'markup', description: 'an XML file', matches: looksLike(/^\s*\ufeff?\s*<\?xml\b/iu) },
  {
    kind: 'program',
    description: 'a program',
    matches: startsWith(
      '\u007fELF',
      '\u00ca\u00fe\u00ba\u00be',
      '\u00cf\u00fa\u00ed\u00fe',
      '\u00ce\u00fa\u00ed\u00fe',
      '#!/',
    ),
  },
  // Two letters are too little: a text may begin with them. Programs have zeros soon after.
  {
    kind: 'program',
    description: 'a program',
    matches: (head) => startsWith('MZ')(head) && head.subarray(0, 64).includes(0),
  },
  {
    kind: 'archive',
    description: 'an archive',
    matches: startsWith('Rar!', '7z\u00bc\u00af', '\u001f\u008b', 'BZh', '\u00fd7zXZ', 'MSCF'),
  },
  {
    kind: 'pdf',
    description: 'a PDF',
    matches: (head) => head.subarray(0, PDF_HEADER_WINDOW).includes('%PDF-'),
  },
];

/** Undefined when the bytes are of no known kind, as those of a plain text are. */
export function identify(head: Buffer): { kind: FileKind; description: string } | undefined {
  return SIGNATURES.find((signature) => signature.matches(head));
}
