import { entriesOf } from './rows.js';

describe('entriesOf', () => {
  it('reads names, aliases, aliases in other languages and guards', () => {
    const rows = '\nWelding, Fusion welding > Schweißen, ?Lassen\n!Tableau\nSQL, sql\n';
    expect(entriesOf({ category: 'manufacturing', rows })).toEqual([
      {
        name: 'Welding',
        category: 'manufacturing',
        aliases: [
          { text: 'Welding', guard: 'none', foreign: false },
          { text: 'Fusion welding', guard: 'none', foreign: false },
          { text: 'Schweißen', guard: 'none', foreign: true },
          { text: 'Lassen', guard: 'list', foreign: true },
        ],
      },
      { name: 'Tableau', category: 'manufacturing', aliases: [{ text: 'Tableau', guard: 'spelling', foreign: false }] },
      {
        name: 'SQL',
        category: 'manufacturing',
        aliases: [
          { text: 'SQL', guard: 'spelling', foreign: false },
          { text: 'sql', guard: 'none', foreign: false },
        ],
      },
    ]);
  });
});
