/** A table whose rows are about a candidate, one of their resumes or of their applications. */
export interface PersonTable {
  name: string;
  /** What its rows are found by. */
  by: 'candidate_id' | 'survivor_id' | 'resume_id' | 'application_id';
  /** Where the person may stand as well. */
  orBy?: 'other_id' | 'merged_id';
  /** Columns that an export leaves out: they say nothing of the person. */
  hidden?: readonly string[];
  /** Whether its changes are audited under ids of its own. */
  auditedById?: boolean;
}

/**
 * Every table that holds something on a person, besides `candidates` itself; a test compares it with the catalogue. All of
 * them lose their rows with those of `candidates` and `resumes`, by foreign keys that cascade; but those of `drive_files`
 * stay without name and resume, so that a file that is still in its folder does not come in again.
 */
export const PERSON_TABLES: readonly PersonTable[] = [
  { name: 'candidate_contacts', by: 'candidate_id' },
  { name: 'candidate_skills', by: 'candidate_id' },
  { name: 'candidate_shares', by: 'candidate_id', auditedById: true },
  { name: 'candidate_notes', by: 'candidate_id', auditedById: true },
  { name: 'candidate_tags', by: 'candidate_id', hidden: ['tag_key'] },
  { name: 'candidate_activities', by: 'candidate_id' },
  { name: 'candidate_views', by: 'candidate_id' },
  { name: 'candidate_match_keys', by: 'candidate_id' },
  { name: 'duplicate_pairs', by: 'candidate_id', orBy: 'other_id' },
  { name: 'candidate_merges', by: 'survivor_id', orBy: 'merged_id' },
  { name: 'left_flags', by: 'candidate_id' },
  { name: 'match_profiles', by: 'candidate_id' },
  { name: 'packed_digests', by: 'candidate_id', hidden: ['packed'] },
  { name: 'matches', by: 'candidate_id', auditedById: true },
  { name: 'applications', by: 'candidate_id', auditedById: true },
  { name: 'application_changes', by: 'application_id' },
  { name: 'resumes', by: 'candidate_id', auditedById: true },
  { name: 'resume_files', by: 'resume_id', hidden: ['storage_key'] },
  { name: 'resume_parses', by: 'resume_id' },
  { name: 'parse_contents', by: 'resume_id' },
  { name: 'processing_jobs', by: 'resume_id', hidden: ['queue_checked_at', 'generation'] },
  { name: 'batch_files', by: 'resume_id' },
  { name: 'drive_files', by: 'resume_id' },
  { name: 'email_files', by: 'resume_id' },
  { name: 'ingested_files', by: 'resume_id', hidden: ['file_key'] },
];

/** Columns of `candidates` that are made from its others. */
export const DERIVED_COLUMNS = ['document', 'name_key'];
