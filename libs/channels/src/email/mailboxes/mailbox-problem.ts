import { AddressRefused } from '#libs/webhooks';

/** What is wrong with a mailbox, in a code for programs and a sentence for its owner. */
export class MailboxProblem extends Error {
  override readonly name = 'MailboxProblem';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const TLS_CODE = /CERT|TLS|SSL|EPROTO|UNABLE_TO_VERIFY|SELF_SIGNED/;
const DNS_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);

/** Says what the failure of a connection means. Nothing that the server said is repeated: it may hold anything. */
export function problemOf(error: unknown): MailboxProblem {
  if (error instanceof MailboxProblem) return error;
  const { code = '', authenticationFailed = false } = error as { code?: string; authenticationFailed?: boolean };
  const because = (name: string, sentence: string): MailboxProblem =>
    new MailboxProblem(name, sentence, { cause: error });
  if (error instanceof AddressRefused) return because('host_refused', 'The host is not one of the Internet.');
  if (authenticationFailed) return because('login_refused', 'The server refused the user name, password or consent.');
  if (DNS_CODES.has(code)) return because('host_unknown', 'There is no such host.');
  if (code === 'ECONNREFUSED') return because('connection_refused', 'Nothing listens on this port of the host.');
  if (TLS_CODE.test(code))
    return because(
      'tls_failed',
      'No secure connection: the certificate of the server is not valid for this host, or it speaks no TLS on this port.',
    );
  if (/TIMEDOUT|Timeout/i.test(code)) return because('timed_out', 'The server did not answer in time.');
  return because('connection_lost', 'The connection to the server broke off.');
}
