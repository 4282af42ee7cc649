export interface MailLimits {
  /** Of the whole message as it is sent. */
  bytes: number;
  /** Files, those of forwarded messages among them. */
  attachments: number;
  /** Parts of its MIME structure, those of forwarded messages among them. */
  parts: number;
  /** Multiparts and messages within one another. */
  nesting: number;
  /** Servers that it went through; more have sent it in a circle. */
  hops: number;
}

export const MAIL_LIMITS: MailLimits = {
  bytes: 25 * 1024 * 1024,
  attachments: 20,
  parts: 200,
  nesting: 5,
  hops: 50,
};
