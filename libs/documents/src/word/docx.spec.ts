import type { PositionedDocument } from '../document.js';
import { extractDocument } from '../extract.js';
import { docxEntries, type DocxSource, paragraph, writeDocx } from '../testing/docx-writer.js';
import { runsOf, runWith, textsOf } from '../testing/page-text.js';
import { writeZip } from '../testing/zip-writer.js';

function read(source: DocxSource, limits = {}): Promise<PositionedDocument> {
  return extractDocument(writeDocx(source), 'docx', { recognise: null, limits });
}

function styled(text: string, properties: string): string {
  return `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

describe('extractDocx', () => {
  it('reads headers, body and footers in the order of the page', async () => {
    const document = await read({
      body: paragraph('Plumber'),
      headers: [paragraph('Jane Roe'), paragraph('Jane Roe'), paragraph('jane@example.org')],
      footers: [paragraph('Page 1')],
    });
    expect(textsOf(document)).toEqual(['Jane Roe', 'jane@example.org', 'Plumber', 'Page 1']);
    const ys = runsOf(document).map((run) => run.y);
    expect(ys).toEqual([...ys].sort((one, other) => one - other));
  });

  it('keeps bold and sizes, from runs and from the chain of styles', async () => {
    const document = await read({
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>' +
        '<w:style w:type="paragraph" w:styleId="H" ><w:name w:val="heading 1"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Base"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Base"><w:basedOn w:val="Own"/><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>',
      body:
        paragraph('Work', '<w:pPr><w:pStyle w:val="H"/></w:pPr>') +
        paragraph('Acme', '<w:pPr><w:pStyle w:val="Own"/></w:pPr>') +
        '<w:p><w:r><w:t>Role: </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Plumber</w:t></w:r></w:p>',
    });
    expect(runWith(document, 'Work')).toMatchObject({ fontSize: 16 });
    expect(runWith(document, 'Acme')).toMatchObject({ fontSize: 13, bold: true });
    expect(runWith(document, 'Role:')).toMatchObject({ fontSize: 10, bold: false });
    expect(runWith(document, 'Plumber')).toMatchObject({ fontSize: 10, bold: true });
    expect(runWith(document, 'Plumber').x).toBeGreaterThan(runWith(document, 'Role:').width);
  });

  it('sets the cells of a row side by side', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const document = await read({
      body:
        '<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/></w:tblGrid>' +
        `<w:tr>${cell('2019', '2021')}${cell('Acme')}</w:tr>` +
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('All of it')}</w:tc></w:tr></w:tbl>` +
        paragraph('After'),
    });
    const [from, to, acme, all, after] = runsOf(document);
    expect(from).toMatchObject({ text: '2019', x: 0, y: 0 });
    expect(acme).toMatchObject({ text: 'Acme', x: 153, y: 0 });
    expect(to?.y).toBeGreaterThan(0);
    expect(all?.y).toBeGreaterThan(to?.y ?? 0);
    expect(after?.y).toBeGreaterThan(all?.y ?? 0);
  });

  it('keeps the text of a cell within the cell', async () => {
    const cells = ['A very long line of text that does not fit into a narrow cell at all', 'Next'];
    const document = await read({
      body: `<w:tbl><w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>`,
    });
    expect(runsOf(document)[0]?.width).toBeLessThanOrEqual(306);
  });

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = `<w:txbxContent>${paragraph('jane@example.org')}</w:txbxContent>`;
    const document = await read({
      body:
        '<w:p><w:r><mc:AlternateContent>' +
        `<mc:Choice><w:drawing>${box}</w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>` +
        '</mc:AlternateContent></w:r><w:r><w:t>Jane Roe</w:t></w:r></w:p>' +
        paragraph('Plumber'),
    });
    expect(textsOf(document)).toEqual(['Jane Roe', 'jane@example.org', 'Plumber']);
  });

  it('reads links, tabs, breaks, list items and content controls, and no deleted text', async () => {
    const document = await read({
      relations: '<Relationship Id="m" Type="x/hyperlink" Target="mailto:jane@example.org" TargetMode="External"/>',
      body:
        '<w:p><w:hyperlink r:id="m"><w:r><w:t>jane@example.org</w:t></w:r></w:hyperlink></w:p>' +
        '<w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Leeds</w:t></w:r></w:p>' +
        paragraph('Pipes', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
        `<w:sdt><w:sdtContent>${paragraph('Filled in')}</w:sdtContent></w:sdt>` +
        '<w:p><w:del><w:r><w:delText>Gone</w:delText><w:t>Gone</w:t></w:r></w:del></w:p>',
    });
    expect(textsOf(document)).toEqual(['jane@example.org', 'Acme', '2019', 'Leeds', '• Pipes', 'Filled in']);
  });

  it('puts no bullet before a numbered heading', async () => {
    const numbered = '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>';
    const document = await read({ body: paragraph('Work', `<w:pPr>${numbered}</w:pPr>`) });
    expect(textsOf(document)).toEqual(['Work']);
  });

  it('flags text that does not show', async () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const document = await read({
      body:
        styled('Vanished', '<w:vanish/>') +
        styled('Tiny', '<w:sz w:val="2"/>') +
        styled('White', white) +
        styled('White on black', `${white}<w:shd w:fill="000000"/>`) +
        `<w:tbl><w:tr><w:tc>${styled('White in a cell', white)}</w:tc></w:tr></w:tbl>` +
        styled('Shown', '<w:vanish w:val="0"/>'),
    });
    expect(runsOf(document).map((run) => [run.text, run.hidden])).toEqual([
      ['Vanished', 'vanish'],
      ['Tiny', 'tiny'],
      ['White', 'no_contrast'],
      ['White on black', undefined],
      ['White in a cell', 'no_contrast'],
      ['Shown', undefined],
    ]);
  });

  it('finds its parts by their relationships and prefixes by their namespaces', async () => {
    const entries = docxEntries({ body: '' }).map((entry) => {
      if (entry.name === '_rels/.rels')
        return { ...entry, data: String(entry.data).replace('word/document', '/word/main') };
      if (entry.name !== 'word/document.xml') return entry;
      const xml =
        '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>Strict</d:t></d:r></d:p></d:body></d:document>';
      return { name: 'word/main.xml', data: Buffer.from(`\ufeff${xml}`, 'utf16le') };
    });
    const document = await extractDocument(writeZip(entries), 'docx', { recognise: null });
    expect(textsOf(document)).toEqual(['Strict']);
  });

  it.each([
    ['a document type definition', '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>', 'corrupt_file'],
    ['XML that breaks off', '<w:document xmlns:w="x"><w:body>', 'corrupt_file'],
    ['nesting without end', '<a>'.repeat(5_000), 'file_too_complex'],
  ])('refuses %s', async (_, data, code) => {
    const entries = docxEntries({ body: '' }).map((entry) =>
      entry.name === 'word/document.xml' ? { ...entry, data } : entry,
    );
    const reading = extractDocument(writeZip(entries), 'docx', { recognise: null, limits: { inflationRatio: 1_000 } });
    await expect(reading).rejects.toMatchObject({ name: 'DocumentError', code });
  });

  it('refuses an archive without a document', async () => {
    const reading = extractDocument(writeZip([{ name: 'a.xml', data: '' }]), 'docx', { recognise: null });
    await expect(reading).rejects.toMatchObject({ code: 'corrupt_file' });
  });

  it('reads text up to the limit', async () => {
    const document = await read({ body: paragraph('12345') + paragraph('67890') }, { textBytes: 7 });
    expect(textsOf(document)).toEqual(['12345', '67']);
    expect(document.truncated).toBe(true);
  });
});
