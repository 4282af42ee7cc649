import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { DomainError } from '#libs/errors';
import { ACCESS_TOKEN_RULES, AccessTokens, Memberships, type Principal } from '#libs/identity';

/** passport's verification of access tokens; the caller is then looked up as they are now. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly memberships: Memberships,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (_request: unknown, token: string, done: (error: unknown, secret?: string) => void) => {
        try {
          done(null, tokens.secretFor(token));
        } catch (error) {
          done(error);
        }
      },
      ...ACCESS_TOKEN_RULES,
    });
  }

  async validate(payload: unknown): Promise<Principal> {
    return this.memberships.resolve(this.tokens.claims(payload));
  }
}

@Injectable()
export class JwtGuard extends AuthGuard('jwt') {
  override handleRequest<TUser = Principal>(error: unknown, user: TUser | false): TUser {
    // A failed look into the database is not the token's fault and keeps its own code.
    if (error instanceof Error && !isTokenProblem(error)) throw error;
    if (error || user === false) throw new DomainError('invalid_token', 'Invalid or expired token');
    return user;
  }
}

function isTokenProblem(error: Error): boolean {
  return error.message === 'Unknown key or type of token.' || error.name === 'ZodError';
}
