/** Practice for a skill, in texts in which `{skill}` stands for its name. */
export interface Practice {
  title: string;
  description: string;
  /** For somebody who knows the field but not the skill. */
  hours: number;
  features: readonly string[];
  outcomes: readonly string[];
}

/** Practice for any skill of a category. */
export interface CategoryPractice extends Practice {
  /** What comes before for a beginner. */
  firstStep: string;
  /** What comes on top for somebody advanced. */
  stretch: string;
}

/** Practice made for certain skills. */
export interface ProjectIdea extends Practice {
  /** The vocabulary's names. */
  skills: readonly string[];
  /** Other skills that are practised along. */
  with: readonly string[];
  /** A course has its hours whoever takes it; of a profession the hours are those of planning the way to it. */
  kind: 'project' | 'course' | 'profession';
}
