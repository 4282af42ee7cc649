import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Tries once to tell an endpoint of an event. When to try again stands in the delivery's row. */
export const deliverWebhookJob = defineJob({
  name: 'webhook.deliver',
  queue: 'webhook',
  version: 1,
  data: z.object({ tenantId: z.uuid(), deliveryId: z.uuid(), requestId: z.string().nullable() }),
  attempts: 3,
});

export type DeliverWebhookData = z.infer<typeof deliverWebhookJob.data>;
