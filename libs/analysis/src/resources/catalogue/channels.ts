import type { SkillCategory } from '#libs/skills';

export interface Channel {
  name: string;
  /** The handle after "@". */
  handle: string;
}

const FREE_CODE_CAMP: Channel = { name: 'freeCodeCamp.org', handle: 'freecodecamp' };
const CRASH_COURSE: Channel = { name: 'CrashCourse', handle: 'crashcourse' };
const KHAN_ACADEMY: Channel = { name: 'Khan Academy', handle: 'khanacademy' };
const TED: Channel = { name: 'TED', handle: 'TED' };

/** Well-known channels that teach the field; none where none is known for it. */
export const CHANNELS: Readonly<Partial<Record<SkillCategory, readonly Channel[]>>> = {
  programming: [FREE_CODE_CAMP],
  web: [FREE_CODE_CAMP, { name: 'Traversy Media', handle: 'TraversyMedia' }],
  testing: [FREE_CODE_CAMP],
  data: [{ name: 'StatQuest with Josh Starmer', handle: 'statquest' }, FREE_CODE_CAMP],
  cloud: [{ name: 'TechWorld with Nana', handle: 'TechWorldwithNana' }, FREE_CODE_CAMP],
  networking: [{ name: 'NetworkChuck', handle: 'NetworkChuck' }],
  security: [{ name: 'John Hammond', handle: '_JohnHammond' }],
  office: [{ name: 'Kevin Stratvert', handle: 'KevinStratvert' }],
  design: [{ name: 'NNgroup', handle: 'NNgroup' }],
  marketing: [{ name: 'Ahrefs', handle: 'AhrefsCom' }],
  accounting: [{ name: 'Accounting Stuff', handle: 'AccountingStuff' }],
  finance: [KHAN_ACADEMY],
  health: [{ name: 'RegisteredNurseRN', handle: 'RegisteredNurseRN' }],
  education: [{ name: 'Edutopia', handle: 'edutopia' }],
  science: [KHAN_ACADEMY, CRASH_COURSE],
  engineering: [{ name: 'The Efficient Engineer', handle: 'TheEfficientEngineer' }],
  construction: [{ name: 'This Old House', handle: 'thisoldhouse' }],
  automotive: [{ name: 'ChrisFix', handle: 'chrisfix' }],
  soft: [TED],
};
