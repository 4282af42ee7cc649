import { z } from 'zod';
import type { FormFile } from './compose-mime.js';
import type { HandedOver, InboundForm } from './inbound-request.js';

const MOST_RECIPIENTS = 50;

/** The routes of Mailgun, those to an address that ends in `mime` and the others. */
export function fromMailgun({ fields, files }: InboundForm): HandedOver {
  const recipients = addresses(fields['recipient'] ?? '');
  const id = `mailgun:${fields['token'] ?? ''}`;
  const raw = fields['body-mime'];
  if (raw !== undefined) return { id, recipients, message: { raw: Buffer.from(raw) } };
  return {
    id,
    recipients,
    message: {
      pieces: {
        from: fields['from'] ?? fields['sender'] ?? '',
        to: fields['To'] ?? fields['recipient'] ?? '',
        subject: fields['subject'] ?? '',
        messageId: fields['Message-Id'] ?? null,
        date: fields['Date'] ?? null,
        text: fields['body-plain'] ?? '',
        html: fields['body-html'] ?? '',
        headers: automaticHeaders(fields['Auto-Submitted']),
        files,
      },
    },
  };
}

const sendgridEnvelope = z.object({ to: z.array(z.string()).max(MOST_RECIPIENTS) });

/** SendGrid's Inbound Parse, with the whole message or with its parts. */
export function fromSendgrid({ fields, files }: InboundForm, signature: string): HandedOver {
  const recipients = sendgridEnvelope.parse(JSON.parse(fields['envelope'] ?? '')).to;
  const id = `sendgrid:${signature.slice(0, 200)}`;
  const raw = fields['email'];
  if (raw !== undefined) return { id, recipients, message: { raw: Buffer.from(raw) } };
  const headers = fields['headers'] ?? '';
  return {
    id,
    recipients,
    message: {
      pieces: {
        from: fields['from'] ?? '',
        to: fields['to'] ?? '',
        subject: fields['subject'] ?? '',
        messageId: headerIn(headers, 'message-id'),
        date: headerIn(headers, 'date'),
        text: fields['text'] ?? '',
        html: fields['html'] ?? '',
        headers: automaticHeaders(headerIn(headers, 'auto-submitted') ?? undefined),
        files,
      },
    },
  };
}

const postmarkSchema = z.object({
  From: z.string().default(''),
  To: z.string().default(''),
  OriginalRecipient: z.string().default(''),
  Subject: z.string().default(''),
  MessageID: z.string(),
  Date: z.string().optional(),
  TextBody: z.string().default(''),
  HtmlBody: z.string().default(''),
  RawEmail: z.string().optional(),
  Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  Attachments: z
    .array(
      z.object({
        Name: z.string().default(''),
        Content: z.string(),
        ContentType: z.string().default(''),
        ContentID: z.string().nullish(),
      }),
    )
    .max(1000)
    .default([]),
});

/** Postmark's JSON. Its MessageID is its own; the message's stands among the headers. */
export function fromPostmark(body: Buffer): HandedOver {
  const mail = postmarkSchema.parse(JSON.parse(body.toString('utf8')));
  const recipients = addresses(mail.OriginalRecipient);
  const id = `postmark:${mail.MessageID}`;
  if (mail.RawEmail !== undefined) return { id, recipients, message: { raw: Buffer.from(mail.RawEmail) } };
  const named = (name: string): string | undefined =>
    mail.Headers.find((field) => field.Name.toLowerCase() === name)?.Value;
  const files: FormFile[] = mail.Attachments.map(({ Name: name, Content, ContentType: contentType, ContentID }) => ({
    ...{ name, contentType, content: Buffer.from(Content, 'base64') },
    ...(ContentID ? { contentId: ContentID } : {}),
  }));
  return {
    id,
    recipients,
    message: {
      pieces: {
        ...{ from: mail.From, to: mail.To, subject: mail.Subject, text: mail.TextBody, html: mail.HtmlBody, files },
        messageId: named('message-id') ?? `<${mail.MessageID}@postmark>`,
        date: mail.Date ?? null,
        headers: automaticHeaders(named('auto-submitted')),
      },
    },
  };
}

export function addresses(text: string): string[] {
  return text
    .split(',', MOST_RECIPIENTS)
    .map((one) => /<([^<>]{1,320})>/.exec(one)?.[1] ?? one.trim())
    .filter((one) => one !== '');
}

function automaticHeaders(value: string | undefined): [string, string][] {
  return value === undefined ? [] : [['Auto-Submitted', value]];
}

/** A field among the headers of a message in one text. */
function headerIn(headers: string, name: string): string | null {
  const line = headers.split('\n').find((one) => one.slice(0, name.length + 1).toLowerCase() === `${name}:`);
  return line === undefined ? null : line.slice(name.length + 1).trim();
}
