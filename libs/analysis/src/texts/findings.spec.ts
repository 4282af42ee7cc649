import { askedSkills } from '../skills/asked-skills.js';
import { compareSkills } from '../skills/compare-skills.js';
import type { ShownSkills } from '../skills/shown-skills.js';
import { shownFor } from '../testing/shown.js';
import { areasForImprovement, strengthsOf, type Compared } from './findings.js';

const DESCRIPTION = `Requirements
- 5 years of professional experience
- at least 3 years of experience with Python
- PHP and Docker
Nice to have
- Rust
- Go language (Golang)`;

function compared(shown: ShownSkills, experienceMonths: number | null): Compared {
  const asked = askedSkills(DESCRIPTION);
  return { asked, shown, comparison: compareSkills(asked, shown), experienceMonths, asOf: '2026-05-31' };
}

describe('findings', () => {
  it('tell what speaks for a CV and what it lacks', () => {
    const shown = shownFor(['Python', 'PHP', 'Go'], {
      Python: { months: 30, lastUsed: null },
      PHP: { months: 50, lastUsed: '2019-11' },
    });
    const facts = compared(shown, 71);
    expect(strengthsOf(facts)).toEqual([
      'Shows 2 of 3 required skills: Python and PHP.',
      'Shows 1 of 2 preferred skills: Go.',
      'PHP used for 4 years and 2 months, until 2019.',
      'Python used for 2 years and 6 months, to the present.',
      '5 years and 11 months of experience, where 5 years are asked for.',
    ]);
    expect(areasForImprovement(facts)).toEqual([
      'Required and not shown: Docker.',
      'Python: 3 years asked for, 2 years and 6 months shown.',
      'PHP was last used in 2019; the CV should say so if it was used since.',
      'Preferred and not shown: Rust.',
    ]);
  });

  it('say what the CV leaves open', () => {
    expect(areasForImprovement(compared(shownFor(['Python', 'PHP', 'Docker', 'Rust', 'Go']), null))).toEqual([
      '5 years of experience asked for; the CV gives no dates to count them by.',
      'Python: 3 years asked for, and the CV does not date its use.',
    ]);
    expect(areasForImprovement(compared(shownFor(['Python', 'PHP', 'Docker', 'Rust', 'Go']), 14))[0]).toBe(
      '5 years of experience asked for, 1 year and 2 months shown.',
    );
  });

  it('are none where nothing is shown, or nothing missing', () => {
    expect(strengthsOf(compared(shownFor([]), null))).toEqual([]);
    const all = shownFor(['Python', 'PHP', 'Docker', 'Rust', 'Go'], { Python: { months: 36 } });
    expect(areasForImprovement(compared(all, 60))).toEqual([]);
  });

  it('tell apart what is missing from what may only not be named', () => {
    const asked = askedSkills('Requirements\n- Back-end development\n- Rust');
    const shown = shownFor(['Django', 'FastAPI']);
    const facts = { asked, shown, comparison: compareSkills(asked, shown), experienceMonths: null, asOf: '2026-05' };
    expect(areasForImprovement(facts)).toEqual([
      'Required and not shown: Back-end development and Rust.',
      'Back-end development is not named, but Django and FastAPI may stand for it: name it in the CV if it is there.',
    ]);
  });
});
