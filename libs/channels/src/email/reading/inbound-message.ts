/** A file that came with a message and may be a resume. */
export interface MailAttachment {
  /** With an extension that fits its content. */
  name: string;
  content: Buffer;
  contentType: string;
  /** Shown in the text of the message, not beside it. */
  inline: boolean;
}

/** Why a part of a message is no resume. */
export type LeftOutReason =
  | 'empty_file'
  | 'unsupported_file_type'
  | 'archive'
  | 'calendar'
  | 'contact_card'
  | 'signature'
  | 'inline_picture'
  | 'broken_winmail'
  | 'not_a_resume';

export interface LeftOutPart {
  name: string;
  reason: LeftOutReason;
}

/** What a message says of itself. */
export interface MailHead {
  /** The address alone; empty when there is none. */
  from: string;
  fromName: string;
  subject: string;
  messageId: string | null;
  date: Date | null;
  /** The addresses in To and Cc. */
  to: string[];
}

/** A message as the world sent it: nothing in it is to be trusted, its sender least of all. */
export interface InboundMessage extends MailHead {
  attachments: MailAttachment[];
  /** What the message itself says; empty when it says nothing. */
  text: string;
  /** An absence note or a report of a failed delivery. */
  automatic: boolean;
  leftOut: LeftOutPart[];
}

/** Why nothing at all is taken from a message. */
export type MailRefusal =
  'mail_too_large' | 'too_many_attachments' | 'too_many_parts' | 'nested_too_deeply' | 'mail_loop' | 'unreadable_mail';

export type MailOutcome = { message: InboundMessage } | { refused: MailRefusal };
