import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '#libs/identity';

/** Who may call a route: everyone, any verified caller, or those with a permission. */
export type Access = 'public' | 'authenticated' | Permission;

/** What a request costs: those that cost more have a limit of their own beside the general ones. */
export type RateClass = 'none' | 'sign-in' | 'upload' | 'search' | 'other';

export interface AccessRule {
  access: Access;
  rate: RateClass;
  /** Streams may carry their credential in the URL, because EventSource can't send a header. */
  stream: boolean;
}

export const ACCESS_RULE = Symbol('access rule');

export function RequireAccess(
  access: Access,
  { rate = 'other', stream = false }: { rate?: RateClass; stream?: boolean } = {},
): CustomDecorator<symbol> {
  return SetMetadata(ACCESS_RULE, { access, rate, stream } satisfies AccessRule);
}
