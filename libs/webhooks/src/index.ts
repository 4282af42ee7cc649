export { Callbacks } from './callbacks.js';
export { DeliveriesRepository } from './deliveries.repository.js';
export { DeliveriesService } from './deliveries.service.js';
export { EndpointSecrets } from './endpoint-secrets.js';
export { EndpointsRepository } from './endpoints.repository.js';
export { EndpointsService } from './endpoints.service.js';
export { OverdueDeliveries } from './overdue-deliveries.js';
export { AddressRefused, checkedAddresses, resolveBySystem, type Resolve } from './pinned-lookup.js';
export { isPublicAddress } from './public-address.js';
export {
  WEBHOOK_EVENT_TYPES,
  type WebhookDelivery,
  type WebhookEndpoint,
  type WebhookEventData,
  type WebhookEventType,
} from './webhook.js';
export { WebhookDispatcher } from './webhook-dispatcher.js';
export { WebhookEvents } from './webhook-events.js';
export { WebhookSender } from './webhook-sender.js';
