const LITTLE_ENDIAN = 'II';
const X_RESOLUTION = 282;
const Y_RESOLUTION = 283;
const RATIONAL = 5;
const ENTRY_BYTES = 12;
/** Faxes are sent with half or a quarter as many dots down as across; other ratios are errors of the file. */
const LEAST_STRETCH = 1.2;
const GREATEST_STRETCH = 4.5;

interface Reader {
  number16(offset: number): number;
  number32(offset: number): number;
}

function readerOf(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0) === LITTLE_ENDIAN;
  return {
    number16: (offset) => (offset + 2 <= bytes.length ? view.getUint16(offset, little) : 0),
    number32: (offset) => (offset + 4 <= bytes.length ? view.getUint32(offset, little) : 0),
  };
}

function directoryOf(reader: Reader, page: number): number {
  let directory = reader.number32(4);
  for (let skipped = 0; skipped < page && directory > 0; skipped++) {
    directory = reader.number32(directory + 2 + reader.number16(directory) * ENTRY_BYTES);
  }
  return directory;
}

function resolutionOf(reader: Reader, directory: number, wanted: number): number {
  const count = directory > 0 ? reader.number16(directory) : 0;
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (reader.number16(entry) !== wanted || reader.number16(entry + 2) !== RATIONAL) continue;
    const place = reader.number32(entry + 8);
    return reader.number32(place) / reader.number32(place + 4);
  }
  return Number.NaN;
}

/**
 * How many times higher than wide the dots of a TIFF's page are: 2 for an ordinary fax, whose letters look squashed until
 * that is evened out; 1 for everything that is not plainly a fax.
 */
export function dotStretch(bytes: Uint8Array, page: number): number {
  const reader = readerOf(bytes);
  const directory = directoryOf(reader, page);
  const stretch = resolutionOf(reader, directory, X_RESOLUTION) / resolutionOf(reader, directory, Y_RESOLUTION);
  return stretch >= LEAST_STRETCH && stretch <= GREATEST_STRETCH ? stretch : 1;
}
