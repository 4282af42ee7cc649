/**
 * Every error a client can meet: its HTTP status and title. The key is the stable code (`error` in the answer); clients
 * match on it, so a code is never renamed or given another meaning.
 */
export const ERROR_CATALOGUE = {
  // Requests
  validation_failed: { status: 400, title: 'Validation failed' },
  malformed_json: { status: 400, title: 'Malformed JSON' },
  malformed_upload: { status: 400, title: 'Malformed upload' },
  invalid_cursor: { status: 400, title: 'Invalid cursor' },
  not_found: { status: 404, title: 'Not found' },
  upgrade_required: { status: 426, title: 'Upgrade required' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'Conflict' },
  precondition_failed: { status: 412, title: 'Precondition failed' },
  payload_too_large: { status: 413, title: 'Payload too large' },
  idempotency_in_progress: { status: 409, title: 'Request in progress' },
  idempotency_key_reused: { status: 422, title: 'Idempotency key reused' },
  quota_exceeded: { status: 429, title: 'Quota exceeded' },
  rate_limited: { status: 429, title: 'Too many requests' },
  // Identity
  unauthenticated: { status: 401, title: 'Authentication required' },
  invalid_token: { status: 401, title: 'Invalid token' },
  invalid_credentials: { status: 401, title: 'Invalid credentials' },
  invalid_api_key: { status: 403, title: 'Invalid API key' },
  forbidden: { status: 403, title: 'Forbidden' },
  origin_not_allowed: { status: 403, title: 'Origin not allowed' },
  download_not_allowed: { status: 403, title: 'Download not allowed' },
  registration_closed: { status: 403, title: 'Registration closed' },
  tenant_required: { status: 409, title: 'Tenant required' },
  email_taken: { status: 409, title: 'E-mail taken' },
  last_admin: { status: 409, title: 'Last admin' },
  weak_password: { status: 400, title: 'Weak password' },
  // Files; the same codes end in a failed background task when a worker finds out
  empty_file: { status: 400, title: 'Empty file' },
  unsupported_file_type: { status: 400, title: 'Unsupported file type' },
  file_type_mismatch: { status: 400, title: 'File type mismatch' },
  invalid_file_name: { status: 400, title: 'Invalid file name' },
  file_too_large: { status: 413, title: 'File too large' },
  encrypted_file: { status: 422, title: 'Encrypted file' },
  corrupt_file: { status: 422, title: 'Corrupt file' },
  file_too_complex: { status: 422, title: 'File too complex' },
  image_too_large: { status: 422, title: 'Image too large' },
  reading_timed_out: { status: 422, title: 'Reading timed out' },
  unreadable_cv: { status: 422, title: 'Unreadable CV' },
  file_quarantined: { status: 422, title: 'File quarantined' },
  // Folders as a way in
  directory_refused: { status: 400, title: 'Directory refused' },
  not_a_plain_file: { status: 422, title: 'Not a plain file' },
  file_unreadable: { status: 422, title: 'File unreadable' },
  file_changed: { status: 409, title: 'File changed' },
  originals_stay: { status: 409, title: 'Originals stay' },
  owner_gone: { status: 409, title: 'Owner gone' },
  // Background tasks
  job_not_pending: { status: 409, title: 'Job not pending' },
  job_unfinished: { status: 409, title: 'Job unfinished' },
  not_ready: { status: 409, title: 'Not ready' },
  too_many_attempts: { status: 500, title: 'Too many attempts' },
  // Compliance
  legal_hold: { status: 409, title: 'Legal hold' },
  // Webhooks
  webhook_url_refused: { status: 400, title: 'Webhook URL refused' },
  webhook_disabled: { status: 409, title: 'Webhook disabled' },
  // Google Drive
  drive_authorization_failed: { status: 400, title: 'Google Drive authorization failed' },
  drive_folder_not_found: { status: 400, title: 'Google Drive folder not found' },
  drive_not_connected: { status: 409, title: 'Google Drive not connected' },
  drive_access_revoked: { status: 409, title: 'Google Drive access revoked' },
  drive_sync_inactive: { status: 409, title: 'Google Drive sync inactive' },
  drive_refused: { status: 502, title: 'Refused by Google Drive' },
  drive_not_configured: { status: 503, title: 'Google Drive not configured' },
  drive_quota_exceeded: { status: 503, title: 'Google Drive quota exceeded' },
  drive_unreachable: { status: 503, title: 'Google Drive unreachable' },
  // E-mail
  email_off: { status: 409, title: 'E-mail not set up' },
  invalid_signature: { status: 401, title: 'Invalid signature' },
  unknown_recipient: { status: 404, title: 'Unknown recipient' },
  mailbox_unreachable: { status: 422, title: 'Mailbox not reachable' },
  // Hiring
  invalid_status_change: { status: 409, title: 'Invalid change of status' },
  job_not_open: { status: 409, title: 'Job not open' },
  job_in_use: { status: 409, title: 'Job in use' },
  stage_in_use: { status: 409, title: 'Stage in use' },
  stage_order_stale: { status: 409, title: 'Order of stages out of date' },
  already_applied: { status: 409, title: 'Already applied' },
  submit_not_allowed: { status: 403, title: 'Submitting not allowed' },
  // Candidates
  candidate_merged: { status: 409, title: 'Candidate merged' },
  too_many_tags: { status: 409, title: 'Too many tags' },
  // The system
  disk_full: { status: 503, title: 'Too little room for files' },
  queue_full: { status: 503, title: 'Too many files waiting' },
  storage_full: { status: 507, title: 'Storage full' },
  service_unavailable: { status: 503, title: 'Service unavailable' },
  internal: { status: 500, title: 'Internal error' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_CATALOGUE, code);
}
