/** What a message tells of each type of event: ids and statuses, never contact data. */
export interface WebhookEventData {
  'resume.completed': {
    resume_id: string;
    /** The background task that read it. */
    job_id: string;
    /** Null when nothing usable was read. */
    candidate_id: string | null;
    status: 'completed';
    quality: string;
  };
  'resume.failed': { resume_id: string; job_id: string; status: 'failed'; error: string };
  'candidate.created': { candidate_id: string; owner_id: string; resume_id: string | null };
  'candidate.merged': { candidate_id: string; merged_candidate_ids: string[] };
  'candidate.shared': { candidate_ids: string[]; recipient_ids: string[]; shared_by: string };
  'candidate.left_flagged': { candidate_id: string; similar_candidate_id: string; rehire_eligibility: string | null };
  'match.created': { match_id: string; candidate_id: string; job_id: string; match_score: number };
  'application.updated': {
    application_id: string;
    candidate_id: string;
    /** The opening. */
    job_id: string;
    status: string;
    stage_id: string | null;
  };
}

export type WebhookEventType = keyof WebhookEventData;

/** What an endpoint can subscribe to. */
export const WEBHOOK_EVENT_TYPES = [
  'resume.completed',
  'resume.failed',
  'candidate.created',
  'candidate.merged',
  'candidate.shared',
  'candidate.left_flagged',
  'match.created',
  'application.updated',
] as const satisfies WebhookEventType[];

/** What callbacks are told. */
export const CALLBACK_EVENT_TYPES = ['resume.completed', 'resume.failed'] as const satisfies WebhookEventType[];

/** Of the message that an admin sends to try an endpoint. */
export const TEST_EVENT_TYPE = 'webhook.test';

export interface WebhookEndpoint {
  id: string;
  /** Null of the tenant's callbacks, which go where each upload says; their id is the tenant's. */
  url: string | null;
  description: string;
  events: string[];
  status: string;
  /** by_admin; gone: it answered 410; failing: no try within three days succeeded. */
  disabledReason: string | null;
  /** Until then the secret before the last rotation signs too. */
  previousSecretUntil: Date | null;
  createdBy: string;
  createdAt: Date;
  updatedAt: Date;
}

export interface WebhookDelivery {
  id: string;
  endpointId: string;
  eventId: string;
  eventType: string;
  status: string;
  attempts: number;
  /** The status of the last answer, if there was one. */
  responseStatus: number | null;
  error: string | null;
  /** Where it goes, when that is not its endpoint's address. */
  callbackUrl: string | null;
  lastAttemptAt: Date | null;
  nextAttemptAt: Date | null;
  createdAt: Date;
}

/** Why a try did not succeed. */
export type DeliveryError =
  'http_status' | 'timeout' | 'connection' | 'dns' | 'tls' | 'url_refused' | 'address_refused' | 'endpoint_disabled';
