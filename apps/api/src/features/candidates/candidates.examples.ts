const CANDIDATE = '0193a5b0-0000-7000-8000-00000000000c';
const RECRUITER = '0193a5b0-0000-7000-8000-00000000000a';
const AT = '2026-05-31T10:00:00.000Z';

export const EXAMPLE_NOTE = {
  id: '0193a5b0-0000-7000-8000-000000000010',
  author_id: RECRUITER,
  author_name: 'Rosa Recruiter',
  text: 'Wants to work from home two days a week.',
  is_private: false,
  is_important: true,
  created_at: AT,
  updated_at: AT,
};

export const EXAMPLE_ACTIVITY = {
  id: '0193a5b0-0000-7000-8000-000000000011',
  kind: 'tag_added',
  actor_id: RECRUITER,
  actor_name: 'Rosa Recruiter',
  details: { tag: 'Shortlisted' },
  created_at: AT,
};

const EXAMPLE_CANDIDATE = {
  id: CANDIDATE,
  owner_id: RECRUITER,
  name: 'Ada Byron',
  email: 'ada@example.com',
  phone: '+44 20 7946 0958',
  contact_visible: true,
  location: 'London',
  title: 'Analyst',
  skills: ['Mathematics'],
  tags: ['Shortlisted'],
  experience_months: 24,
  last_viewed_at: AT,
  source: 'upload',
  employment_status: 'UNKNOWN',
  created_at: AT,
  updated_at: AT,
};

export const EXAMPLE_LIST = {
  items: [EXAMPLE_CANDIDATE],
  total: 1,
  skip: 0,
  limit: 20,
  next_cursor: null,
  total_relation: 'eq',
};

export const EXAMPLE_DETAIL = {
  ...EXAMPLE_CANDIDATE,
  summary: 'Wrote the first program.',
  address: null,
  links: [],
  work: [{ name: 'Engine Works', position: 'Analyst' }],
  education: [],
  skill_use: [{ skill: 'mathematics', months: 24, last_used: null }],
  rehire_eligibility: null,
  rehire_reason: null,
  rehire_reviewed_by: null,
  rehire_reviewed_at: null,
  merged_into: null,
  access: { kind: 'owner', view_contact: true, download_resume: true, submit_to_jobs: true, expires_at: null },
  resumes: [
    {
      id: '0193a5b0-0000-7000-8000-000000000012',
      file_name: 'resume.pdf',
      format: 'pdf',
      size_bytes: 48_213,
      source: 'upload',
      status: 'completed',
      created_at: AT,
    },
  ],
  notes: [EXAMPLE_NOTE],
  activity: [EXAMPLE_ACTIVITY],
};
