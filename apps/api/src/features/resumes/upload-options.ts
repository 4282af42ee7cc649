import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '#libs/database';
import { PRIORITIES, type Priority } from '#libs/jobs';
import { Callbacks } from '#libs/webhooks';
import { validationFailed } from '../../http/validation.js';

export const callbackUrlSchema = z.string().min(1).max(2000);

/** The fields of an upload beside its files, for the API's description. */
export function optionProperties(priority: Priority) {
  return {
    priority: { type: 'string' as const, enum: [...PRIORITIES], default: priority },
    callback_url: {
      type: 'string' as const,
      description: 'An https address that is told, by a signed webhook, when the reading has ended.',
    },
  };
}

export interface ChosenOptions {
  priority: Priority;
  callbackUrl: string | null;
}

/** Reads what an upload says beside its files. */
@Injectable()
export class UploadOptionsReader {
  constructor(private readonly callbacks: Callbacks) {}

  /** @throws {DomainError} validation_failed or webhook_url_refused, naming the field */
  async read(
    actor: Actor & { userId: string },
    fields: Record<string, string>,
    usualPriority: Priority,
  ): Promise<ChosenOptions> {
    const schema = z.strictObject({
      priority: z.enum(PRIORITIES).default(usualPriority),
      callback_url: callbackUrlSchema.optional(),
    });
    const options = schema.safeParse(fields);
    if (!options.success) throw validationFailed(options.error.issues, 'body');
    const { priority, callback_url: callbackUrl = null } = options.data;
    if (callbackUrl !== null) await this.callbacks.prepare(actor, callbackUrl);
    return { priority, callbackUrl };
  }
}
