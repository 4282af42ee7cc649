/** An answer for the API's description. */
export const EXAMPLE_RESULT = {
  personal: { name: 'Ada Byron', email: 'ada@example.com', phone: '+44 20 7946 0958', location: 'London' },
  experience: [
    { title: 'Analyst', company: 'Engine Works', duration: '2019 - 2021', description: 'Wrote the first program.' },
  ],
  education: [{ degree: 'BSc', field: 'Mathematics', institution: 'University of London', year: '2018' }],
  skills: ['Mathematics', 'Python'],
  summary: null,
  languages: [{ language: 'English', fluency: 'native' }],
  certificates: [],
  projects: [],
  publications: [],
  experienceMonths: 24,
  quality: 'good',
  findings: [],
  confidence: { 'basics.name': 0.9 },
  metadata: {
    user_id: '0193a5b0-0000-7000-8000-000000000001',
    origin: 'http://localhost:5173',
    origin_valid: true,
    parseTime: 0.412,
    tokens: { input_tokens: 0, output_tokens: 0, total_tokens: 0 },
    cost: { total_cost_usd: 0 },
    cached: false,
    parser: 'rules-2',
    pages: 1,
    ocr: false,
  },
};

const JOB = '0193a5b0-0000-7000-8000-00000000000a';

export const EXAMPLE_QUEUED = {
  jobId: JOB,
  status: 'queued',
  message: 'Resume processing started',
  estimatedTime: '15 seconds',
  statusUrl: `/parse-resume-async/status/${JOB}`,
  streamUrl: `/parse-resume-async/stream/${JOB}`,
};

export const EXAMPLE_STATUS = {
  jobId: JOB,
  status: 'processing',
  message: 'Processing resume...',
  createdAt: 1703123456.789,
  updatedAt: 1703123460.123,
};
