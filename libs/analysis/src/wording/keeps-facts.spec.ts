import fc from 'fast-check';
import { keepsFacts } from './keeps-facts.js';

const TEMPLATE =
  'A partial match: the CV shows 3 of 6 required skills (50%). Required and not found: Node.js and C#. ' +
  'To prepare, one project of about 26 hours covers the required gaps: “A ticket service with Node.js”.';
const GOOD =
  'This is a partial match, as the CV shows 3 of the 6 required skills (50%). What is required and was not found is Node.js and C#. ' +
  'One project of about 26 hours, “A ticket service with Node.js”, covers these gaps.';
const MUST = ['partial match', 'Node.js', 'C#'];

describe('keeping the facts', () => {
  it('lets through what says the same', () => {
    expect(keepsFacts(GOOD, TEMPLATE, MUST)).toBe(true);
    expect(keepsFacts(TEMPLATE, TEMPLATE, MUST)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['too little', 'A partial match.'],
    ['too much', `${GOOD} ${GOOD} ${GOOD}`],
    ['a skill that was not named', `${GOOD} Kubernetes helps too.`],
    ['a skill in small letters', `${GOOD} Then comes kubernetes.`],
    ['a name that no vocabulary knows', `${GOOD} Then take the Foobarine course.`],
    ['a name with a capital inside', `${GOOD} Then learn fooBar.`],
    ['another number', GOOD.replace('26', '27')],
    ['a number more', `${GOOD} It takes 3 years and 4 months.`],
    ['a number less', GOOD.replace('of about 26 hours', 'of some hours')],
    ['a number in words', `${GOOD} That is three weeks.`],
    ['a number in other digits', `${GOOD} It takes ٣ years.`],
    ['a fraction', `${GOOD} It takes ½ a year.`],
    ['a link', `${GOOD} See https://evil.example/x`],
    ['a bare domain', `${GOOD} See evil.example for more.`],
    ['a domain with a number', `${GOOD} See evil3.example for more.`],
    ['an address', `${GOOD} Write to a@evil for more.`],
    ['markup', `${GOOD} <b>bold</b>`],
    ['a markdown link', `${GOOD} [click](here)`],
    ['a heading', `# ${GOOD}`],
    ['emphasis', `**${GOOD}**`],
    ['a line break', GOOD.replace('. ', '.\n')],
    ['a sign that turns the direction', `\u202e${GOOD}`],
    ['another verdict', GOOD.replace('partial match', 'perfect match')],
    ['a required skill left out', GOOD.replace(' and C#', '')],
  ])('refuses %s', (_, text) => {
    expect(keepsFacts(text, TEMPLATE, MUST)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'binary' }), fc.string({ maxLength: 300 }), (text, template) => {
        expect(typeof keepsFacts(text, template, [])).toBe('boolean');
      }),
    );
  });

  it.each(['a.', 'A', ' A', 'aA', ', b+C', '1.', 'nine', '“(', '1,', ' -'])('is quick: %s over and over', (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    const before = process.cpuUsage();
    keepsFacts(text, text, []);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
