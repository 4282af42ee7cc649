const JOB = '0193a5b0-0000-7000-8000-00000000000a';

export const EXAMPLE_CREATED = {
  job_id: JOB,
  status: 'pending',
  message: 'Analysis job created successfully',
  created_at: '2026-11-23T10:00:00.000Z',
};

export const EXAMPLE_STATUS = {
  job_id: JOB,
  status: 'processing',
  progress_percentage: 60,
  current_step: 'Choosing projects...',
  created_at: '2026-11-23T10:00:00.000Z',
  updated_at: '2026-11-23T10:00:00.350Z',
  error: null,
};

export const EXAMPLE_PROGRESS = {
  job_id: JOB,
  state: 'PROCESSING',
  progress: 60,
  message: 'Choosing projects...',
};

const EXAMPLE_RECOMMENDATION = {
  skill_gap: {
    skill_name: 'Kubernetes',
    priority: 'required',
    category: 'devops',
    impact: 'The description requires it.',
  },
  recommended_projects: [
    {
      title: 'Deploy a service with Kubernetes',
      description: 'Run a small service in a cluster of your own.',
      skills_covered: ['Kubernetes', 'Docker'],
      difficulty: 'intermediate',
      estimated_hours: 30,
      key_features: ['Rolling updates'],
      learning_outcomes: ['Write manifests'],
    },
  ],
  github_resources: [
    {
      name: 'kubernetes/examples',
      url: 'https://github.com/kubernetes/examples',
      description: 'Applications to run in a cluster.',
      stars: null,
      language: null,
    },
  ],
  youtube_resources: [
    {
      title: 'Kubernetes for beginners',
      url: 'https://www.youtube.com/results?search_query=kubernetes',
      channel: 'YouTube',
      published_at: null,
    },
  ],
  learning_path: 'First the official tutorial, then the project.',
};

export const EXAMPLE_RESULTS = {
  job_id: JOB,
  status: 'completed',
  result: {
    skill_match_analysis: {
      total_required_skills: 4,
      matched_skills: ['Python', 'React', 'Docker'],
      missing_required_skills: ['Kubernetes'],
      missing_preferred_skills: [],
      match_percentage: 75,
      strengths: ['Python'],
      areas_for_improvement: ['Kubernetes'],
    },
    skill_gap_recommendations: [EXAMPLE_RECOMMENDATION],
    overall_assessment: 'Three of the four required skills are there.',
    estimated_preparation_time: '4 weeks at 8 hours a week',
  },
  error: null,
};
