// Makes the documents of this folder and their truth files from people.mjs: node samples/evaluation/make-evaluation.mjs
// Node alone is needed. The same people always give the same bytes.
import { Buffer } from 'node:buffer';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { PEOPLE } from './people.mjs';

const folder = dirname(fileURLToPath(import.meta.url));

const HEADINGS = {
  en: ['Profile', 'Work Experience', 'Education', 'Skills', 'Languages', 'Contact'],
  de: ['Profil', 'Berufserfahrung', 'Ausbildung', 'Kenntnisse', 'Sprachen', 'Kontakt'],
  fr: ['Profil', 'Expérience professionnelle', 'Formation', 'Compétences', 'Langues', 'Contact'],
  es: ['Perfil', 'Experiencia laboral', 'Formación académica', 'Habilidades', 'Idiomas', 'Contacto'],
  it: ['Profilo', 'Esperienza lavorativa', 'Istruzione e formazione', 'Competenze', 'Lingue', 'Contatti'],
  pt: ['Perfil', 'Experiência profissional', 'Formação acadêmica', 'Competências', 'Idiomas', 'Contacto'],
  nl: ['Profiel', 'Werkervaring', 'Opleidingen', 'Vaardigheden', 'Talen', 'Contact'],
};

const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
const emailOf = ({ name }) => `${plain(name)}@example.org`;

/** Lines of a person's parts: { text, right, style: name | headline | heading | title | plain | bullet }. */
function mainLines(person) {
  const [profile, work, education] = HEADINGS[person.language];
  const line = (text, style = 'plain', right = '') => ({ text, style, right });
  return [
    line(profile, 'heading'),
    line(person.summary),
    line(work, 'heading'),
    ...person.positions.flatMap(([title, employer, place, dates, tasks]) => [
      line(title, 'title', dates),
      line(`${employer}, ${place}`),
      ...tasks.map((task) => line(task, 'bullet')),
    ]),
    line(education, 'heading'),
    ...person.studies.flatMap(([degree, area, school, dates]) => [
      line(area === null ? degree : `${degree}, ${area}`, 'title', dates),
      line(school),
    ]),
  ];
}

function listLines(person, joined) {
  const [, , , skills, languages] = HEADINGS[person.language];
  const items = (list) => (joined ? [list.join(', ')] : list).map((text) => ({ text, style: 'plain', right: '' }));
  return [
    { text: skills, style: 'heading', right: '' },
    ...items(person.skills),
    { text: languages, style: 'heading', right: '' },
    ...items(person.languages),
  ];
}

function headLines(person) {
  return [
    { text: person.name, style: 'name', right: '' },
    { text: person.headline, style: 'headline', right: '' },
  ];
}

const contactParts = (person) => [person.location, person.phone, emailOf(person)];

// Plain text ------------------------------------------------------------------------------------------------------

function textOf(person) {
  const lines = [
    ...headLines(person),
    { text: contactParts(person).join(' | '), style: 'plain', right: '' },
    ...mainLines(person),
    ...listLines(person, true),
  ];
  const shown = lines.map(({ text, style, right }) => {
    if (style === 'heading') return `\n${text.toUpperCase()}`;
    if (style === 'bullet') return `- ${text}`;
    return right === '' ? text : `${text} (${right})`;
  });
  return Buffer.from(`${shown.join('\n')}\n`);
}

// PDF -------------------------------------------------------------------------------------------------------------

const PAGE = { width: 595, height: 842 };
const LOOKS = {
  name: { size: 20, font: 'F2', above: 0 },
  headline: { size: 12, font: 'F1', above: 4 },
  heading: { size: 12, font: 'F2', above: 12 },
  title: { size: 10, font: 'F2', above: 4 },
  plain: { size: 10, font: 'F1', above: 1 },
  bullet: { size: 10, font: 'F1', above: 1 },
};
/** What WinAnsi holds beyond Latin 1. */
const WIN_ANSI = new Map([
  ['–', '\x96'],
  ['’', '\x92'],
  ['•', '\x95'],
]);

function show(text, x, y, { size, font }) {
  const bytes = [...text].map((sign) => WIN_ANSI.get(sign) ?? sign).join('');
  const escaped = bytes.replace(/[\\()]/g, (sign) => `\\${sign}`);
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET\n`;
}

/** Sets lines one below the other from `top`; answers the operators. */
function column(lines, x, dateX, top) {
  let y = PAGE.height - top;
  let content = '';
  for (const { text, style, right } of lines) {
    const look = LOOKS[style];
    y -= look.size * 1.25 + look.above;
    content += show(style === 'bullet' ? `• ${text}` : text, style === 'bullet' ? x + 8 : x, y, look);
    if (right !== '') content += show(right, dateX, y, { size: look.size, font: 'F1' });
  }
  return content;
}

function writePdf(content) {
  const font = (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [5 0 R] >>',
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 6 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function oneColumnPdf(person) {
  const contact = { text: contactParts(person).join('  •  '), style: 'plain', right: '' };
  const lines = [...headLines(person), contact, ...mainLines(person), ...listLines(person, true)];
  return writePdf(column(lines, 56, 400, 50));
}

function twoColumnPdf(person) {
  const [, , , , , contact] = HEADINGS[person.language];
  const side = [
    { text: contact, style: 'heading', right: '' },
    ...contactParts(person).map((text) => ({ text, style: 'plain', right: '' })),
    ...listLines(person, false),
  ];
  const content = column(side, 36, 0, 50) + column([...headLines(person), ...mainLines(person)], 225, 420, 50);
  return writePdf(content);
}

// Word ------------------------------------------------------------------------------------------------------------

const NAMESPACE = 'http://schemas.openxmlformats.org';
const WORD = `xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"`;
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function paragraph({ text, style, right }) {
  const { size, font } = LOOKS[style];
  const bold = font === 'F2' ? '<w:b/>' : '';
  const run = (inside) => `<w:r><w:rPr>${bold}<w:sz w:val="${size * 2}"/></w:rPr>${inside}</w:r>`;
  const shown = escapeXml(style === 'bullet' ? `• ${text}` : text);
  const dates = right === '' ? '' : run(`<w:tab/><w:t>${escapeXml(right)}</w:t>`);
  const tabs = '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>';
  const space = `<w:spacing w:before="${style === 'heading' ? 240 : 40}"/>`;
  return `<w:p><w:pPr>${tabs}${space}</w:pPr>${run(`<w:t xml:space="preserve">${shown}</w:t>`)}${dates}</w:p>`;
}

/** Files of a zip archive, stored as they are. */
function writeZip(files) {
  let offset = 0;
  const parts = Object.entries(files).map(([name, text]) => {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, nameBytes, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    offset += local.length;
    return { local, central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, nameBytes]) };
  });
  const directory = Buffer.concat(parts.map(({ central }) => central));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts.map(({ local }) => local), directory, end]);
}

function docxOf(body) {
  const officeDocument = `${NAMESPACE}/officeDocument/2006/relationships/officeDocument`;
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return writeZip({
    '[Content_Types].xml': `${head}<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  });
}

function oneColumnDocx(person) {
  const contact = { text: contactParts(person).join(' | '), style: 'plain', right: '' };
  const lines = [...headLines(person), contact, ...mainLines(person), ...listLines(person, true)];
  return docxOf(lines.map(paragraph).join(''));
}

/** A table without lines: contact, skills and languages beside the rest. */
function twoColumnDocx(person) {
  const [, , , , , contact] = HEADINGS[person.language];
  const side = [
    { text: contact, style: 'heading', right: '' },
    ...contactParts(person).map((text) => ({ text, style: 'plain', right: '' })),
    ...listLines(person, false),
  ];
  const cell = (width, lines) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.map(paragraph).join('')}</w:tc>`;
  const grid = '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6600"/></w:tblGrid>';
  const row = `<w:tr>${cell(3000, side)}${cell(6600, mainLines(person))}</w:tr>`;
  return docxOf(`${headLines(person).map(paragraph).join('')}<w:tbl><w:tblPr/>${grid}${row}</w:tbl><w:p/>`);
}

// The set ---------------------------------------------------------------------------------------------------------

const MAKERS = [
  ['txt', 'one-column', textOf],
  ['pdf', 'one-column', oneColumnPdf],
  ['pdf', 'two-columns', twoColumnPdf],
  ['docx', 'one-column', oneColumnDocx],
  ['docx', 'two-columns', twoColumnDocx],
];

function truthOf(person, format, layout) {
  return {
    format,
    layout,
    language: person.language,
    name: person.name,
    email: emailOf(person),
    phone: person.phone,
    location: person.location,
    titles: person.positions.map(([title]) => title),
    companies: person.positions.map(([, employer]) => employer),
    positions: person.positions.map(([title, company]) => ({ title, company })),
    institutions: person.studies.map(([, , school]) => school),
    degrees: person.studies.map(([degree, area]) => (area === null ? degree : `${degree}, ${area}`)),
    skills: person.skills,
    languages: person.languages,
  };
}

for (const name of readdirSync(folder)) if (/\.(txt|pdf|docx|truth\.json)$/.test(name)) rmSync(join(folder, name));
PEOPLE.forEach((person, index) => {
  const [format, layout, make] = MAKERS[index % MAKERS.length];
  const id = `${person.language}-${plain(person.name).replaceAll('.', '-')}`;
  writeFileSync(join(folder, `${id}.${format}`), make(person));
  writeFileSync(join(folder, `${id}.truth.json`), `${JSON.stringify(truthOf(person, format, layout), null, 2)}\n`);
});
