import type { Recommendation } from '../projects/recommend.js';
import { HOURS_A_WEEK, weeksFor } from './pace.js';
import { counted, listed } from './phrases.js';

/** Of a project's hours, those that go into the basics. */
const BASICS_SHARE = 0.25;

const STEPS: Readonly<Record<Recommendation['kind'], (recommendation: Recommendation) => string[]>> = {
  project: projectSteps,
  course: courseSteps,
  profession: professionSteps,
};

/** From nothing to something that can be shown, for one gap, in a few sentences. */
export function learningPathFor(recommendation: Recommendation): string {
  const { kind, project } = recommendation;
  const steps = STEPS[kind](recommendation);
  const hours = project.estimatedHours;
  const what = kind === 'profession' ? 'this first step' : 'that';
  const pace = `At ${HOURS_A_WEEK} hours a week ${what} takes about ${counted(weeksFor(hours), 'week')}.`;
  return [...steps, ...alsoCovered(recommendation), pace].join(' ');
}

function projectSteps({ gap, project, headStart }: Recommendation): string[] {
  const basics = Math.max(1, Math.round(project.estimatedHours * BASICS_SHARE));
  const rest = project.estimatedHours - basics;
  const help = headStart.length === 0 ? '' : `, with ${listed(headStart)} to build on`;
  return [
    `Learn the basics of ${gap.name} first, about ${counted(basics, 'hour')}${help}.`,
    `Then carry out the project “${project.title}”, about ${counted(rest, 'hour')}.`,
    'Add it to the CV with what was done and a link or a reference.',
  ];
}

function courseSteps({ gap, project, headStart }: Recommendation): string[] {
  const help = headStart.length === 0 ? '' : ` A head start from the CV: ${listed(headStart)}.`;
  return [
    `Find a recognised provider for ${gap.name} and ask what it takes to be admitted.${help}`,
    `Then complete “${project.title}”, about ${counted(project.estimatedHours, 'hour')}.`,
    'Add the certificate to the CV with its date.',
  ];
}

function professionSteps({ gap, project }: Recommendation): string[] {
  return [
    `${gap.name} takes a qualification of a year or more; no project stands in for it.`,
    `Begin with “${project.title}”, about ${counted(project.estimatedHours, 'hour')}.`,
    'Say in the CV which training has begun or which recognition is under way.',
  ];
}

function alsoCovered({ gap, project }: Recommendation): string[] {
  const others = project.skillsCovered.filter((name) => name !== gap.name);
  return others.length === 0 ? [] : [`Practised along with it: ${listed(others)}.`];
}
