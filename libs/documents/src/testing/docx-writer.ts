import { writeZip, type ZipEntry } from './zip-writer.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NAMESPACES =
  `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export interface DocxSource {
  /** Inside of `w:body`. */
  body: string;
  /** Inside of `w:styles`. */
  styles?: string;
  /** Insides of headers and footers. */
  headers?: string[];
  footers?: string[];
  /** Further relationships of the document, as elements. */
  relations?: string;
  entries?: ZipEntry[];
}

function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The entries of a small Word document, to be packed as they are or with changes. */
export function docxEntries(source: DocxSource): ZipEntry[] {
  const { body, styles = '', headers = [], footers = [], relations = '', entries = [] } = source;
  const stories = [
    ...headers.map((inside, index) => ({ kind: 'header', root: 'hdr', name: `header${index + 1}.xml`, inside })),
    ...footers.map((inside, index) => ({ kind: 'footer', root: 'ftr', name: `footer${index + 1}.xml`, inside })),
  ];
  const links = [
    relation('styles', 'styles', 'styles.xml'),
    ...stories.map(({ kind, name }) => relation(name, kind, name)),
    relations,
  ].join('');
  return [
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${PACKAGE}">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    },
    { name: 'word/_rels/document.xml.rels', data: `<Relationships xmlns="${PACKAGE}">${links}</Relationships>` },
    { name: 'word/styles.xml', data: part('styles', styles) },
    { name: 'word/document.xml', data: part('document', `<w:body>${body}</w:body>`) },
    ...stories.map(({ root, name, inside }) => ({ name: `word/${name}`, data: part(root, inside) })),
    ...entries,
  ];
}

export function writeDocx(source: DocxSource): Buffer {
  return writeZip(docxEntries(source));
}
