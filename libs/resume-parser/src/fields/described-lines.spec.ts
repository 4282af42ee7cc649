import { layOut } from '../layout/layout.js';
import { plainDocument } from '../testing/resume-document.js';
import { cpuTime } from '../testing/cpu-time.js';
import { readWork } from './work.js';

function workIn(text: string) {
  return readWork(layOut(plainDocument(text)).blocks.flatMap((block) => block.lines));
}

describe('positions named and described on one line', () => {
  it.each([
    '[2019 - now] Fitter, Iron Works Ltd, Hull. Kept the presses running and trained two helpers.',
    '2019 – heute: Fitter, Iron Works Ltd, Hull. Kept the presses running and trained two helpers.',
    '2019 – aujourd’hui  Fitter, Iron Works Ltd, Hull : kept the presses running and trained two helpers',
    'Fitter, Iron Works Ltd, Hull (2019 – heute): Kept the presses running and trained two helpers',
  ])('%s', (line) => {
    expect(workIn(`${line}\n2015 - 2018 Welder, Steel Yard Inc, Leeds`)[0]).toMatchObject({
      ...{ position: 'Fitter', name: 'Iron Works Ltd', location: 'Hull', startDate: '2019', current: true },
      summary: expect.stringMatching(/^kept the presses running/iu) as string,
    });
  });

  it.each([
    ['2016 – heute, Iron Works GmbH, Essen: Schweißer', 'Schweißer', 'Iron Works GmbH', 'Essen'],
    ['The Copper Kettle, York. Sous chef, May 2023 to now.', 'Sous chef', 'The Copper Kettle', 'York'],
    [
      'Nurse, Orthopaedics, Mill Lane Hospital, Leeds, 2016 - 2019',
      'Nurse, Orthopaedics',
      'Mill Lane Hospital',
      'Leeds',
    ],
  ])('names title, employer and town apart: %s', (line, position, name, location) => {
    expect(workIn(line)).toMatchObject([{ position, name, location }]);
  });

  it('takes time in step with the length of the line', () => {
    const line = `2019 - now: ${'Fitter, Iron Works. A: b ('.repeat(4_000)}`;
    expect(cpuTime(() => workIn(line))).toBeLessThan(2_000);
  });
});
