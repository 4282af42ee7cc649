import { layOut } from '../layout/layout.js';
import { plainDocument } from '../testing/resume-document.js';
import { readCertificates } from './certificates.js';

function certificatesIn(text: string) {
  return readCertificates(layOut(plainDocument(text)).blocks.flatMap((block) => block.lines)).map(
    ({ name, issuer, date }) => [name, issuer, date],
  );
}

describe('readCertificates', () => {
  it.each([
    ['Forklift licence – Safety Board, 2019', [['Forklift licence', 'Safety Board', '2019']]],
    ['• First aid (Red Cross, 03/2021)', [['First aid', 'Red Cross', '2021-03']]],
    ['2018  Scaffolding card | CITB', [['Scaffolding card', 'CITB', '2018']]],
    [
      'Ausbildereignung, IHK Köln, 2015\nStaplerschein',
      [
        ['Ausbildereignung', 'IHK Köln', '2015'],
        ['Staplerschein', null, null],
      ],
    ],
    [
      'First aid; Forklift licence 2019; Crane operator',
      [
        ['First aid', null, null],
        ['Forklift licence', null, '2019'],
        ['Crane operator', null, null],
      ],
    ],
    [
      'First aid, Forklift licence, Crane operator',
      [
        ['First aid', null, null],
        ['Forklift licence', null, null],
        ['Crane operator', null, null],
      ],
    ],
    [
      '** Project management\nChamber of Commerce\nIssued on: 10 April 2020\n** Accounting\nCollege of Trade\n2018',
      [
        ['Project management', 'Chamber of Commerce', '2020-04-10'],
        ['Accounting', 'College of Trade', '2018'],
      ],
    ],
    [
      '04/2020\nProject management\nChamber of Commerce\n05/2018\nAccounting\nCollege of Trade',
      [
        ['Project management', 'Chamber of Commerce', '2020-04'],
        ['Accounting', 'College of Trade', '2018-05'],
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(certificatesIn(text)).toEqual(expected);
  });

  it('reads nothing from nothing', () => {
    expect(certificatesIn('')).toEqual([]);
    expect(certificatesIn('https://example.org/certificate/123')).toEqual([]);
  });
});
