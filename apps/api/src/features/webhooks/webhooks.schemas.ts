import { z } from 'zod';
import { WEBHOOK_EVENT_TYPES, type WebhookDelivery, type WebhookEndpoint } from '#libs/webhooks';

const url = z.string().min(1).max(2000).meta({ example: 'https://hooks.example.com/shortlist' });
const description = z
  .string()
  .trim()
  .max(500)
  .regex(/^\P{Cc}*$/u, 'Must not contain control characters');
const events = z
  .array(z.enum(WEBHOOK_EVENT_TYPES))
  .min(1)
  .transform((types) => [...new Set(types)]);

export const createWebhookSchema = z.strictObject({ url, events, description: description.default('') });

export const updateWebhookSchema = z
  .strictObject({ url, events, description, status: z.enum(['enabled', 'disabled']) })
  .partial();

export const webhookSchema = z.object({
  id: z.uuid(),
  url: z.string().nullable().describe('Null of the callbacks, which go where each upload says.'),
  description: z.string(),
  events: z.array(z.string()),
  status: z.enum(['enabled', 'disabled']),
  disabled_reason: z
    .enum(['by_admin', 'gone', 'failing'])
    .nullable()
    .describe('`gone`: it answered 410. `failing`: no try within three days succeeded.'),
  previous_secret_expires_at: z.iso
    .datetime()
    .nullable()
    .describe('Until then the secret before the last rotation signs too.'),
  created_by: z.uuid(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export const webhookWithSecretSchema = webhookSchema.extend({
  secret: z.string().describe('The secret that signs messages, shown only now.'),
});

export const deliverySchema = z.object({
  id: z.uuid(),
  webhook_id: z.uuid(),
  event_id: z.uuid().describe('The `webhook-id` of the message, the same for every try.'),
  event_type: z.string(),
  status: z.enum(['pending', 'delivered', 'failed']),
  attempts: z.number().int(),
  response_status: z.number().int().nullable().describe('Of the last answer, if there was one.'),
  error: z.string().nullable(),
  callback_url: z.string().nullable().describe('Where a callback goes.'),
  last_attempt_at: z.iso.datetime().nullable(),
  next_attempt_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
});

export function toWebhook(endpoint: WebhookEndpoint): z.infer<typeof webhookSchema> {
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    events: endpoint.events,
    status: endpoint.status as 'enabled',
    disabled_reason: endpoint.disabledReason as 'gone' | null,
    previous_secret_expires_at: endpoint.previousSecretUntil?.toISOString() ?? null,
    created_by: endpoint.createdBy,
    created_at: endpoint.createdAt.toISOString(),
    updated_at: endpoint.updatedAt.toISOString(),
  };
}

export function toDelivery(delivery: WebhookDelivery): z.infer<typeof deliverySchema> {
  return {
    id: delivery.id,
    webhook_id: delivery.endpointId,
    event_id: delivery.eventId,
    event_type: delivery.eventType,
    status: delivery.status as 'pending',
    attempts: delivery.attempts,
    response_status: delivery.responseStatus,
    error: delivery.error,
    callback_url: delivery.callbackUrl,
    last_attempt_at: delivery.lastAttemptAt?.toISOString() ?? null,
    next_attempt_at: delivery.nextAttemptAt?.toISOString() ?? null,
    created_at: delivery.createdAt.toISOString(),
  };
}
