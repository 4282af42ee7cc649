import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '#libs/identity';

/** Who may call a route: everyone, any verified caller, or those with a permission. */
export type Access = 'public' | 'authenticated' | Permission;

export interface AccessRule {
  access: Access;
  /** Streams may carry their credential in the URL, because EventSource can't send a header. */
  stream: boolean;
}

export const ACCESS_RULE = Symbol('access rule');

export function RequireAccess(access: Access, options: { stream?: boolean } = {}): CustomDecorator<symbol> {
  return SetMetadata(ACCESS_RULE, { access, stream: options.stream ?? false } satisfies AccessRule);
}
