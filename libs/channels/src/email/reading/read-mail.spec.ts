import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { composeMime, type FormFile, type MessageInPieces } from '../inbound/compose-mime.js';
import { writeTnef } from '../../testing/tnef-writer.js';
import type { InboundMessage, MailOutcome } from './inbound-message.js';
import { readMail } from './read-mail.js';
import { readTnef } from './tnef.js';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20_000, 'a')]);
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(8, 0)]);
const CV: FormFile = { name: 'cv.pdf', contentType: 'application/pdf', content: PDF };
const LETTER = 'Dear all,\n\nplease find my resume attached.\n\nBest regards\nAda';

function mail(given: Partial<MessageInPieces> = {}): Buffer {
  return composeMime({
    ...{ from: 'Ada Byron <ada@example.com>', to: 'jobs@example.org', subject: 'My application', html: '' },
    ...{ messageId: '<1@example.com>', date: 'Mon, 14 Sep 2026 09:12:44 +0000', text: LETTER, files: [CV] },
    ...given,
  });
}

function messageIn(outcome: MailOutcome): InboundMessage {
  if ('refused' in outcome) throw new Error(`The message was refused: ${outcome.refused}`);
  return outcome.message;
}

const read = async (raw: Buffer): Promise<InboundMessage> => messageIn(await readMail(raw));
const namesIn = ({ attachments }: InboundMessage): string[] => attachments.map(({ name }) => name);
const withFiles = (...files: FormFile[]): Promise<InboundMessage> => read(mail({ files }));
const raw = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'));
const forwarded = (content: Buffer, name = 'forwarded.eml'): FormFile => ({
  name,
  contentType: 'message/rfc822',
  content,
});

describe('readMail', () => {
  it('reads who wrote what to whom, and the files', async () => {
    const message = await read(mail({ to: 'Jobs <JOBS@example.org>, hr@example.org' }));
    expect(message).toMatchObject({
      ...{ from: 'ada@example.com', fromName: 'Ada Byron', subject: 'My application', text: LETTER },
      ...{ messageId: '<1@example.com>', date: new Date('2026-09-14T09:12:44Z'), automatic: false, leftOut: [] },
      to: ['jobs@example.org', 'hr@example.org'],
    });
    expect(message.attachments).toEqual([
      { name: 'cv.pdf', content: PDF, contentType: 'application/pdf', inline: false },
    ]);
  });

  it('takes files out of messages that were forwarded, also of those within them and those that are base64', async () => {
    const inner = mail({ files: [{ ...CV, name: 'inner.pdf' }] });
    const outer = mail({ files: [forwarded(mail({ files: [forwarded(inner), CV] }))] });
    expect(namesIn(await read(outer)).sort()).toEqual(['cv.pdf', 'inner.pdf']);
    const inline = raw(
      ...[
        'From: b@example.com',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Type: message/rfc822',
      ],
      ...['Content-Disposition: inline', '', inner.toString(), '--x--', ''],
    );
    expect(namesIn(await read(inline))).toEqual(['inner.pdf']);
  });

  it("unwraps Outlook's winmail.dat", async () => {
    const content = writeTnef([
      { name: 'Lebenslauf Jürgen Weiß.pdf', content: PDF },
      { name: 'second.pdf', content: PDF },
    ]);
    const wrapped = { name: 'winmail.dat', contentType: 'application/ms-tnef', content };
    expect(namesIn(await withFiles(wrapped))).toEqual(['Lebenslauf Jürgen Weiß.pdf', 'second.pdf']);
    const cut = { ...wrapped, content: content.subarray(0, 2000) };
    expect((await withFiles(cut)).leftOut).toEqual([{ name: 'winmail.dat', reason: 'broken_winmail' }]);
  });

  it.each([
    ["filename*0*=UTF-8''L%C3%A9b;\r\n filename*1=enslauf.pdf", 'Lébenslauf.pdf'],
    ["filename*=ISO-8859-1''L%E9b.pdf", 'Léb.pdf'],
    ['filename="=?UTF-8?Q?L=C3=A9b.pdf?="', 'Léb.pdf'],
    ['filename="../../etc/cv.pdf"', '../../etc/cv.pdf'],
  ])('reads the name %s', async (parameter, name) => {
    const message = raw(
      ...['Content-Type: multipart/mixed; boundary=x', '', '--x', 'Content-Type: application/octet-stream'],
      ...[`Content-Disposition: attachment; ${parameter}`, 'Content-Transfer-Encoding: base64', ''],
      ...[PDF.toString('base64'), '--x--', ''],
    );
    expect(namesIn(await read(message))).toEqual([name]);
  });

  it('reads texts in other alphabets, and passes over charsets that nobody knows', async () => {
    const koi8 = Buffer.concat([
      raw('Content-Type: text/plain; charset=koi8-r', '', ''),
      Buffer.from([0xf0, 0xd2, 0xc9]),
    ]);
    expect((await read(koi8)).text).toBe('При');
    const unknown = raw('Content-Type: text/plain; charset=x-martian', 'Subject: =?x-martian?B?4pyT?=', '', 'abc');
    expect((await read(unknown)).text).toBe('abc');
  });

  it('names files by what is in them', async () => {
    const octets = 'application/octet-stream';
    const message = await withFiles(
      { ...CV, name: 'cv.docx' },
      { ...CV, name: '', contentType: octets },
      { ...CV, name: 'scan' },
    );
    expect(namesIn(message)).toEqual(['cv.pdf', 'attachment.pdf', 'scan.pdf']);
  });

  it.each<[string, Partial<FormFile>, string]>([
    [
      'an invitation',
      { name: 'invite.ics', contentType: 'text/calendar', content: Buffer.from('BEGIN:VCALENDAR') },
      'calendar',
    ],
    [
      'a signature',
      { name: 'smime.p7s', contentType: 'application/pkcs7-signature', content: Buffer.from('x') },
      'signature',
    ],
    ['a card', { name: 'ada.vcf', contentType: 'text/vcard', content: Buffer.from('BEGIN:VCARD') }, 'contact_card'],
    ['an archive', { name: 'bomb.zip', contentType: 'application/zip', content: Buffer.from('PK\x03\x04') }, 'archive'],
    [
      'a program',
      { name: 'cv.exe', contentType: 'application/pdf', content: Buffer.from('MZ') },
      'unsupported_file_type',
    ],
    ['nothing', { name: 'cv.pdf', content: Buffer.alloc(0) }, 'empty_file'],
    ['a tiny picture', { name: 'cv.png', contentType: 'image/png', content: PNG }, 'inline_picture'],
    [
      'a logo that the text shows',
      {
        name: 'image001.png',
        contentType: 'image/png',
        contentId: '<1>',
        content: Buffer.concat([PNG, Buffer.alloc(50_000)]),
      },
      'inline_picture',
    ],
    ['a certificate beside a resume', { name: 'Certificate A1.pdf' }, 'not_a_resume'],
  ])('leaves out %s, and says why', async (_, given, reason) => {
    const message = await withFiles(CV, { ...CV, ...given });
    expect(namesIn(message)).toEqual(['cv.pdf']);
    expect(message.leftOut).toEqual([{ name: given.name, reason }]);
  });

  it('takes a photographed page in the text for a resume, and a certificate that comes alone', async () => {
    const photo = Buffer.concat([PNG, Buffer.alloc(200_000)]);
    const page = { name: 'IMG_1.png', contentType: 'image/png', contentId: '<1>', content: photo };
    expect(namesIn(await withFiles(page))).toEqual(['IMG_1.png']);
    expect(namesIn(await withFiles({ ...CV, name: 'Certificate.pdf' }))).toEqual(['Certificate.pdf']);
  });

  describe('the text', () => {
    const chef = readFileSync('samples/chef.txt', 'utf8');

    it('is the resume when it looks like one and no file came', async () => {
      const [attachment] = (await read(mail({ text: chef, files: [], subject: 'Chef / cook' }))).attachments;
      expect(attachment).toMatchObject({ name: 'Chef   cook.txt', contentType: 'text/plain' });
      expect(attachment?.content.toString()).toContain('Garnier');
    });

    it('is the resume when it came as HTML', async () => {
      const html = `<p>${chef.replaceAll('&', '&amp;').replaceAll('\n', '<br>\n')}</p>`;
      expect(namesIn(await read(mail({ text: '', html, files: [] })))).toEqual(['My application.txt']);
    });

    it.each([
      ['beside a file', { text: chef }, ['cv.pdf']],
      ['that is a letter', { files: [] }, []],
      ['of an absence note', { text: chef, files: [], headers: [['Auto-Submitted', 'auto-replied']] as const }, []],
    ])('is none %s', async (_, given, names) => {
      expect(namesIn(await read(mail(given)))).toEqual(names);
    });
  });

  it('lets nothing become a header or a line of its own', async () => {
    const message = await read(
      raw('From: "x\ny" <a@example.com>', 'Subject: =?UTF-8?Q?hello=0D=0ABcc:_victim@example.com?=', '', 'text'),
    );
    expect(message.subject).toBe('hello Bcc: victim@example.com');
    const forged = await read(mail({ subject: 'a\r\nBcc: victim@example.com', from: 'a@example.com\r\n\r\nbody' }));
    expect(forged).toMatchObject({ subject: 'a Bcc: victim@example.com', text: LETTER });
  });

  describe('refuses', () => {
    const nested = (depth: number): Buffer => {
      let message = mail();
      for (let level = 0; level < depth; level++) message = mail({ files: [forwarded(message)] });
      return message;
    };
    const many = (count: number): Buffer =>
      mail({ files: Array.from({ length: count }, () => ({ ...CV, content: PDF.subarray(0, 10) })) });

    it.each<[string, () => Buffer, string]>([
      ['30 MB', () => mail({ files: [{ ...CV, content: Buffer.alloc(22 * 1024 * 1024, 1) }] }), 'mail_too_large'],
      ['21 files', () => many(21), 'too_many_attachments'],
      ['500 files', () => many(500), 'too_many_parts'],
      ['messages in messages in messages', () => nested(3), 'nested_too_deeply'],
      ['200 nested parts', () => nestedMultiparts(200), 'too_many_parts'],
      ['60 nested parts', () => nestedMultiparts(60), 'nested_too_deeply'],
      [
        'a circle of servers',
        () => raw(...Array.from({ length: 51 }, () => 'Received: from a by b'), '', 'x'),
        'mail_loop',
      ],
      ['nothing', () => Buffer.alloc(0), 'unreadable_mail'],
    ])('a mail of %s', async (_, make, reason) => {
      expect(await readMail(make())).toEqual({ refused: reason });
    });

    it('counts the files of forwarded messages with the others', async () => {
      const half = many(11);
      expect(await readMail(mail({ files: [forwarded(half), forwarded(half)] }))).toEqual({
        refused: 'too_many_attachments',
      });
    });
  });

  it('takes what came of a message that was cut off', async () => {
    const whole = mail();
    expect(namesIn(await read(whole.subarray(0, whole.length - 5000)))).toEqual(['cv.pdf']);
  });

  it('has an outcome for any bytes', async () => {
    const lines = fc.constantFrom(
      ...[
        'Content-Type: multipart/mixed; boundary=x',
        'Content-Type: message/rfc822',
        'Content-Type: text/html',
        '--x',
      ],
      ...[
        '--x--',
        '',
        '<p>',
        'From: a <a@b>, (',
        'To: x:;',
        'Date: never',
        'Content-Transfer-Encoding: base64',
        'QUJD=',
      ],
      ...[
        'Content-Disposition: attachment; filename*0*=%',
        'Subject: =?iso-2022-jp?B?GyRC?=',
        ' folded',
        'Auto-Submitted: x',
      ],
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array)),
      fc.array(fc.oneof(lines, fc.string()), { maxLength: 60 }).map((array) => Buffer.from(array.join('\r\n'))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (message) => {
        const outcome = await readMail(message);
        expect('refused' in outcome || Array.isArray(outcome.message.attachments)).toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

function nestedMultiparts(depth: number): Buffer {
  const lines = ['From: deep@example.org'];
  for (let level = 0; level < depth; level++)
    lines.push(`Content-Type: multipart/mixed; boundary=b${level}`, '', `--b${level}`);
  return raw(...lines, 'Content-Type: text/plain', '', 'the end');
}

describe('readTnef', () => {
  const whole = writeTnef([
    { name: 'one.pdf', content: PDF },
    { name: 'two.pdf', content: PDF },
  ]);

  it('takes any bytes, and never reads beyond them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(whole.length), (noise, place) => {
        const damaged = Buffer.from(whole);
        damaged.set(noise.subarray(0, Math.max(0, damaged.length - 6 - place)), Math.min(6 + place, damaged.length));
        for (const { content } of readTnef(damaged)) expect(content.length).toBeLessThanOrEqual(damaged.length);
      }),
    );
  });
});
