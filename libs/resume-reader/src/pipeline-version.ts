/** Names the rules by which a resume is read; raised when the same file would give another result. */
export const PIPELINE_VERSION = 'rules-2';
