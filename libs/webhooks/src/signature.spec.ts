import { isSignedWith } from '#libs/testing';
import { newSecret, signedHeaders } from './signature.js';

describe('the signature of a message', () => {
  // Published with Standard Webhooks 1.0.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' };

  it('is that of the standard s published example', () => {
    expect(signedHeaders(message, [secret])).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is made with every secret, and verified with each', () => {
    const [first, second] = [newSecret(), newSecret()];
    const headers = signedHeaders(message, [first, second]);
    expect(headers['webhook-signature']).toMatch(/^v1,\S{44} v1,\S{44}$/);
    for (const known of [first, second]) expect(isSignedWith(known, { headers, body: message.body })).toBe(true);
    expect(isSignedWith(newSecret(), { headers, body: message.body })).toBe(false);
    expect(isSignedWith(first, { headers, body: `${message.body} ` })).toBe(false);
  });

  it('takes secrets of 24 to 64 bytes', () => {
    const ofBytes = (length: number): string => `whsec_${Buffer.alloc(length, 1).toString('base64')}`;
    expect(Buffer.from(newSecret().slice('whsec_'.length), 'base64')).toHaveLength(32);
    for (const length of [24, 64]) expect(() => signedHeaders(message, [ofBytes(length)])).not.toThrow();
    for (const bad of [ofBytes(23), ofBytes(65), 'whsec_', newSecret().slice(6)]) {
      expect(() => signedHeaders(message, [bad])).toThrow('Not a webhook secret.');
    }
  });
});
