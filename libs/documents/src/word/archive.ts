import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { DocumentError } from '../document-error.js';
import type { DocumentLimits } from '../document-limits.js';

/** XML parts of an Office archive by their path. */
export type ArchiveParts = ReadonlyMap<string, Buffer>;

const UNIX_TYPE_MASK = 0o170000;
const UNIX_SYMLINK = 0o120000;
const ARCHIVE_SIGNATURES = ['PK\u0003\u0004', 'Rar!', '7z\u00bc\u00af', '\u001f\u008b\u0008', 'BZh', '\u00fd7zXZ'];
/** The workbook behind a chart: Word itself puts it there, and nothing here opens it. */
const EMBEDDED_WORKBOOK = /^word\/embeddings\/[^/]+\.(?:xlsx|xlsb|docx|pptx)$/iu;
/** Parts that carry text or say how it looks; the others are only counted. */
const WANTED_PART = /^(?!customXml\/|docProps\/|word\/(?:theme|glossary|charts|diagrams)\/).*\.(?:xml|rels)$/iu;

function damaged(cause?: unknown): DocumentError {
  return new DocumentError('corrupt_file', 'The Word file is damaged and could not be opened.', { cause });
}

function tooComplex(): DocumentError {
  return new DocumentError('file_too_complex', 'The Word file unpacks to far more than a resume needs.');
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    // Sizes in the directory may lie, so yauzl's check of them is off and inflated bytes are counted here.
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: false }, (error, archive) => {
      if (error) reject(damaged(error));
      else resolve(archive);
    });
  });
}

async function listEntries(archive: ZipFile, limit: number): Promise<Entry[]> {
  if (archive.entryCount > limit) throw tooComplex();
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limit) reject(tooComplex());
      else archive.readEntry();
    });
    archive.on('end', () => {
      resolve(entries);
    });
    archive.on('error', (error) => {
      reject(damaged(error));
    });
    archive.readEntry();
  });
}

function refuseSuspicious(entries: readonly Entry[]): void {
  const names = new Set<string>();
  for (const entry of entries) {
    if (entry.isEncrypted()) {
      throw new DocumentError('encrypted_file', 'The Word file is protected by a password. Send a copy without one.');
    }
    const isLink = ((entry.externalFileAttributes >>> 16) & UNIX_TYPE_MASK) === UNIX_SYMLINK;
    const name = entry.fileName.toLowerCase();
    if (isLink || names.has(name)) throw damaged();
    names.add(name);
  }
}

function openEntry(archive: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) reject(damaged(error));
      else resolve(stream);
    });
  });
}

function isArchive(head: Buffer): boolean {
  const start = head.toString('latin1', 0, 8);
  return ARCHIVE_SIGNATURES.some((signature) => start.startsWith(signature));
}

/** Counts what really comes out of the archive, entry by entry, and keeps the wanted parts. */
class Unpacking {
  readonly parts = new Map<string, Buffer>();
  private left: number;

  constructor(
    packedBytes: number,
    private readonly limits: DocumentLimits,
  ) {
    this.left = Math.min(limits.inflatedBytes, packedBytes * limits.inflationRatio);
  }

  async take(archive: ZipFile, entry: Entry): Promise<void> {
    const wanted = WANTED_PART.test(entry.fileName);
    const kept: Buffer[] = [];
    let size = 0;
    const stream = await openEntry(archive, entry);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        if (size === 0 && isArchive(chunk) && !EMBEDDED_WORKBOOK.test(entry.fileName)) {
          throw new DocumentError('file_too_complex', 'The Word file contains another archive.');
        }
        size += chunk.length;
        this.left -= chunk.length;
        if (this.left < 0 || (wanted && size > this.limits.xmlPartBytes)) throw tooComplex();
        if (wanted) kept.push(chunk);
      }
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      // A broken thumbnail is no reason to lose the text.
      if (wanted) throw damaged(error);
    }
    if (wanted) this.parts.set(entry.fileName, Buffer.concat(kept));
  }
}

/** The parts of a DOCX after every check on the archive; none of them has been parsed yet. */
export async function unpackDocx(bytes: Uint8Array, limits: DocumentLimits): Promise<ArchiveParts> {
  const archive = await open(bytes);
  try {
    const entries = await listEntries(archive, limits.archiveEntries);
    refuseSuspicious(entries);
    const unpacking = new Unpacking(bytes.length, limits);
    for (const entry of entries) await unpacking.take(archive, entry);
    return unpacking.parts;
  } finally {
    archive.close();
  }
}

/** Names of the entries, for telling what kind of file an archive is. */
export async function listArchive(bytes: Uint8Array, limit: number): Promise<string[]> {
  const archive = await open(bytes);
  try {
    return (await listEntries(archive, limit)).map((entry) => entry.fileName);
  } finally {
    archive.close();
  }
}
