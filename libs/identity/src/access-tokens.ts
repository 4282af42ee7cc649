import { createHash } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';

const ISSUER = 'shortlist';
const AUDIENCE = 'shortlist-api';
/** RFC 9068: tells an access token from any other JWT signed with the same key. */
const TYPE = 'at+jwt';

const claimsSchema = z.object({ sub: z.uuid(), tid: z.uuid(), sid: z.uuid() });

/** Who an access token is for: user, tenant and login. Role and status are looked up, never believed from a token. */
export type AccessTokenClaims = z.infer<typeof claimsSchema>;

/** How passport-jwt, or any other verifier, must check the tokens. */
export const ACCESS_TOKEN_RULES = {
  algorithms: ['HS256' as const],
  issuer: ISSUER,
  audience: AUDIENCE,
};

/** Issues access tokens, and finds the key to verify one with. Two keys are known during a rotation. */
export class AccessTokens {
  readonly #keys: ReadonlyMap<string, string>;
  readonly #currentKeyId: string;

  constructor(
    secret: string,
    previousSecret: string | undefined,
    readonly lifetimeSeconds: number,
  ) {
    const secrets = previousSecret === undefined ? [secret] : [secret, previousSecret];
    this.#keys = new Map(secrets.map((value) => [keyId(value), value]));
    this.#currentKeyId = keyId(secret);
  }

  issue(claims: AccessTokenClaims): string {
    return jwt.sign({ tid: claims.tid, sid: claims.sid }, this.#keys.get(this.#currentKeyId) ?? '', {
      algorithm: 'HS256',
      subject: claims.sub,
      issuer: ISSUER,
      audience: AUDIENCE,
      expiresIn: this.lifetimeSeconds,
      header: { alg: 'HS256', typ: TYPE, kid: this.#currentKeyId },
    });
  }

  /**
   * The secret for a raw token, by the `kid` of our own set; `jku`, `jwk` and `x5u` are never looked at.
   *
   * @throws when the header names another type or an unknown key
   */
  secretFor(token: string): string {
    const header = jwt.decode(token, { complete: true })?.header;
    const secret = header?.typ === TYPE ? this.#keys.get(header.kid ?? '') : undefined;
    if (secret === undefined) throw new Error('Unknown key or type of token.');
    return secret;
  }

  /** @throws when the payload is not one of ours. */
  claims(payload: unknown): AccessTokenClaims {
    return claimsSchema.parse(payload);
  }

  /** Verifies a raw token that did not come through passport, such as one in a stream's URL. */
  verify(token: string): AccessTokenClaims {
    return this.claims(jwt.verify(token, this.secretFor(token), ACCESS_TOKEN_RULES));
  }
}

function keyId(secret: string): string {
  return createHash('sha256').update(`shortlist/key-id/${secret}`).digest('hex').slice(0, 16);
}
