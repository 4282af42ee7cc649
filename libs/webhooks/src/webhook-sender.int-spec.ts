import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { answerWith, LOCALHOST_CERTIFICATE, WebhookReceiver } from '#libs/testing';
import { endpointUrl } from './endpoint-url.js';
import { pinnedLookup, type Resolve } from './pinned-lookup.js';
import { WebhookSender, type SenderOptions } from './webhook-sender.js';

const PUBLIC = '93.184.215.14';

function answering(...addresses: string[]): Resolve {
  return () => Promise.resolve(addresses.map(toAddress));
}

function toAddress(address: string): LookupAddress {
  return { address, family: address.includes(':') ? 6 : 4 };
}

function post(url: string, options: SenderOptions, stop?: AbortSignal) {
  return new WebhookSender(options).post({ url, headers: {}, body: '{}' }, stop);
}

describe('a call', () => {
  let receiver: WebhookReceiver;

  beforeEach(async () => {
    receiver = await WebhookReceiver.open();
  });

  afterEach(async () => {
    await receiver.close();
  });

  /** PORT stands for that of a server on this machine, which the guard is told to let through. */
  const hostileUrls: [what: string, url: string][] = [
    ['plain HTTP', 'http://hooks.example.com/'],
    ['plain HTTP on the port of HTTPS', 'http://hooks.example.com:443/'],
    ['another scheme', 'ftp://hooks.example.com/'],
    ['a file', 'file:///etc/passwd'],
    ['gopher', 'gopher://127.0.0.1:PORT/_x'],
    ['no URL', 'hooks.example.com'],
    ['SSH s port', 'https://hooks.example.com:22/'],
    ['Redis port', 'https://hooks.example.com:6379/'],
    ['a user name', 'https://admin@hooks.example.com:PORT/'],
    ['a password', 'https://a:b@hooks.example.com:PORT/'],
    ['a host disguised as a user name', 'https://hooks.example.com@127.0.0.1:PORT/'],
    ['a backslash', 'https://hooks.example.com\\@127.0.0.1:PORT/'],
    ['loopback', 'https://127.0.0.1:PORT/'],
    ['loopback, another', 'https://127.1.2.3:PORT/'],
    ['this host', 'https://0.0.0.0:PORT/'],
    ['loopback in short', 'https://127.1:PORT/'],
    ['loopback in decimal', 'https://2130706433:PORT/'],
    ['loopback in octal', 'https://0177.0.0.1:PORT/'],
    ['loopback in hexadecimal', 'https://0x7f000001:PORT/'],
    ['loopback in hexadecimal parts', 'https://0x7f.0x0.0x0.0x1:PORT/'],
    ['a public address in decimal', 'https://134744072:PORT/'],
    ['zero', 'https://0:PORT/'],
    ['full-width digits', 'https://１２７.０.０.１:PORT/'],
    ['circled digits', 'https://①②⑦.⓪.⓪.①:PORT/'],
    ['an ideographic full stop', 'https://127。0。0。1:PORT/'],
    ['percent-encoding', 'https://%31%32%37.0.0.1:PORT/'],
    ['a tab in the host', 'https://127.0\t.0.1:PORT/'],
    ['a line break in the host', 'https://local\nhost:PORT/'],
    ['a name in full-width letters', 'https://ｌｏｃａｌｈｏｓｔ:PORT/'],
    ['a name with a soft hyphen', 'https://local\u00adhost:PORT/'],
    ['a dotless name in Kelvin letters', 'https://hoo\u212as.internal:PORT/'],
    ['a private network', 'https://10.0.0.1/'],
    ['another private network', 'https://172.16.0.1/'],
    ['a home s network', 'https://192.168.1.1/'],
    ['a carrier s network', 'https://100.64.0.1/'],
    ['metadata of clouds', 'https://169.254.169.254/latest/meta-data/'],
    ['metadata in hexadecimal', 'https://0xa9fea9fe/latest/meta-data/'],
    ['multicast', 'https://224.0.0.1/'],
    ['broadcast', 'https://255.255.255.255/'],
    ['IPv6 loopback', 'https://[::1]:PORT/'],
    ['IPv6 loopback at length', 'https://[0:0:0:0:0:0:0:1]:PORT/'],
    ['IPv6, nothing', 'https://[::]:PORT/'],
    ['IPv4-mapped', 'https://[::ffff:127.0.0.1]:PORT/'],
    ['IPv4-mapped in hexadecimal', 'https://[::ffff:7f00:1]:PORT/'],
    ['IPv4-compatible', 'https://[::7f00:1]:PORT/'],
    ['NAT64', 'https://[64:ff9b::7f00:1]:PORT/'],
    ['6to4', 'https://[2002:7f00:1::]:PORT/'],
    ['Teredo', 'https://[2001:0:4136:e378:8000:63bf:80ff:fffe]:PORT/'],
    ['a unique local address', 'https://[fd00:ec2::254]/latest/meta-data/'],
    ['link-local', 'https://[fe80::1]:PORT/'],
    ['localhost', 'https://localhost:PORT/'],
    ['a name below localhost', 'https://hooks.localhost:PORT/'],
    ['an internal name', 'https://metadata.google.internal/'],
    ['an internal name with its root', 'https://metadata.google.internal./'],
    ['a public name with its root', 'https://hooks.example.com.:PORT/'],
    ['a cluster s name', 'https://api.default.svc:PORT/'],
    ['a cluster s whole name', 'https://api.default.svc.cluster.local:PORT/'],
    ['a name without a domain', 'https://redis:PORT/'],
    ['a printer', 'https://printer.local:PORT/'],
    ['a router', 'https://router.home.arpa:PORT/'],
  ];

  it.each(hostileUrls)('is not made to %s', async (_, url) => {
    const options = { allowPrivate: false, ports: [443, 8443, receiver.port], resolve: answering('127.0.0.1') };
    const target = url.replace('PORT', String(receiver.port));
    expect(await post(target, options)).toEqual({ error: 'url_refused' });
    expect(() => endpointUrl(target, options)).toThrow(/^The URL can not be called\. /);
    expect(receiver.connections).toBe(0);
  });

  const hostileAnswers: [what: string, addresses: string[]][] = [
    ['loopback', ['127.0.0.1']],
    ['IPv6 loopback', ['::1']],
    ['IPv4-mapped loopback', ['::ffff:127.0.0.1']],
    ['nothing', ['0.0.0.0']],
    ['metadata', ['169.254.169.254']],
    ['a private network', ['10.1.2.3']],
    ['a carrier s network', ['100.100.100.200']],
    ['a public address and loopback', [PUBLIC, '127.0.0.1']],
    ['loopback and a public address', ['::1', PUBLIC]],
    ['no address', []],
    ['no address that is one', ['localhost']],
    ['NAT64', ['64:ff9b::7f00:1']],
    ['6to4', ['2002:7f00:1::1']],
  ];

  it.each(hostileAnswers)('is not made to a public name that leads to %s', async (_, addresses) => {
    const options = { allowPrivate: false, ports: [receiver.port], resolve: answering(...addresses) };
    const outcome = await post(`https://hooks.example.com:${receiver.port}/`, options);
    expect(outcome).toEqual({ error: 'address_refused' });
    expect(receiver.connections).toBe(0);
  });

  it('is not led astray by a name that was public when it was looked at before (DNS rebinding)', async () => {
    const answers = [[PUBLIC], ['127.0.0.1'], ['127.0.0.1']];
    const resolve = jest.fn<Promise<LookupAddress[]>, [string]>(() =>
      Promise.resolve((answers.shift() ?? []).map(toAddress)),
    );
    expect(await resolve('rebinding.example.com')).toEqual([toAddress(PUBLIC)]);
    const options = { allowPrivate: false, ports: [receiver.port], resolve };
    const outcome = await post(`https://rebinding.example.com:${receiver.port}/`, options);
    expect(outcome).toEqual({ error: 'address_refused' });
    // Asked once: what was checked is what would have been called.
    expect(resolve).toHaveBeenCalledTimes(2);
    expect(receiver.connections).toBe(0);
  });

  it('connects to the very addresses that were checked', async () => {
    const resolve = jest.fn(answering(PUBLIC, '2606:4700:4700::1111'));
    const lookup = pinnedLookup(resolve);
    const all = await new Promise((resolve) => {
      lookup('hooks.example.com', { all: true }, (_, addresses) => {
        resolve(addresses);
      });
    });
    const first = await new Promise((resolve) => {
      lookup('hooks.example.com', {}, (_, address, family) => {
        resolve([address, family]);
      });
    });
    expect(all).toEqual([toAddress(PUBLIC), toAddress('2606:4700:4700::1111')]);
    expect(first).toEqual([PUBLIC, 4]);
    expect(resolve).toHaveBeenCalledTimes(2);
  });

  it('tells of a name that does not exist', async () => {
    const resolve = (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    expect(await post('https://nowhere.example.com/', { allowPrivate: false, resolve })).toEqual({ error: 'dns' });
  });

  describe('to this machine, where that is allowed,', () => {
    const options = { allowPrivate: true };

    it('is made and answered', async () => {
      receiver.answer(answerWith(503, { 'Retry-After': '7' }));
      expect(await post(receiver.url, options)).toEqual({ status: 503, retryAfter: '7' });
      expect(receiver.messages).toMatchObject([
        { path: '/hooks', body: '{}', headers: { 'content-type': 'application/json', 'content-length': '2' } },
      ]);
    });

    it('never follows a redirect', async () => {
      const other = await WebhookReceiver.open();
      receiver.answer(answerWith(302, { Location: other.url }));
      expect(await post(receiver.url, options)).toMatchObject({ status: 302 });
      expect(other.connections).toBe(0);
      await other.close();
    });

    it('does not read an endless answer', async () => {
      let closed: Promise<unknown> | undefined;
      receiver.answer((response: ServerResponse) => {
        closed = once(response, 'close');
        const write = (): void => {
          while (!response.destroyed && response.write('x'.repeat(10_000)));
        };
        response.on('drain', write);
        response.writeHead(200);
        write();
      });
      expect(await post(receiver.url, options)).toMatchObject({ status: 200 });
      await closed;
    });

    it('is given up after a time', async () => {
      receiver.answer(() => undefined);
      expect(await post(receiver.url, { ...options, timeoutMs: 50 })).toEqual({ error: 'timeout' });
    });

    it('ends with the worker', async () => {
      const stop = new AbortController();
      receiver.answer(() => {
        stop.abort(new Error('The worker is stopping.'));
      });
      await expect(post(receiver.url, options, stop.signal)).rejects.toThrow('The worker is stopping.');
    });

    it('tells that nobody listens', async () => {
      const gone = await WebhookReceiver.open();
      const { url } = gone;
      await gone.close();
      expect(await post(url, options)).toEqual({ error: 'connection' });
    });

    it('trusts nobody without a certificate of that name', async () => {
      const secure = await WebhookReceiver.open('https');
      const trusting = { ...options, ca: LOCALHOST_CERTIFICATE.cert };
      expect(await post(secure.url, options)).toEqual({ error: 'tls' });
      expect(await post(secure.url.replace('localhost', '127.0.0.1'), trusting)).toEqual({ error: 'tls' });
      expect(secure.messages).toEqual([]);
      expect(await post(secure.url, trusting)).toMatchObject({ status: 204 });
      await secure.close();
    });
  });
});
