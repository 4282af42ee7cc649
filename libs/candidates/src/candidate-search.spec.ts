import fc from 'fast-check';
import { candidateFilters } from './candidate-search.js';

describe('a search', () => {
  it.each([
    ['Zoë  Müller', { words: "'zoe' & 'muller':*" }],
    ['Welder', { words: "'welder':*", contact_prefix: 'welder' }],
    ['C programmer', { words: "'c' & 'programmer':*" }],
    ['山田 太郎', { words: "'山田' & '太郎':*" }],
    ['山', { words: "'山':*", contact_prefix: '山' }],
    ['Ada@Example.com', { contact_prefix: 'ada@example.com' }],
    ['Ada ada@example.com', { contact_prefix: 'ada@example.com' }],
    ['+44 (20) 7946-0958', { contact_prefix: '+442079460958' }],
    ['0044 20 79', { contact_prefix: '+442079' }],
    ['+44 (0)20 7946 0958', { contact_prefix: '+442079460958' }],
    ['020 7946 0958', { contact_prefix: '+02079460958', phone_end: '2079460958' }],
    ['(212) 555-0123', { contact_prefix: '+2125550123', phone_end: '2125550123' }],
    ['020 794', { contact_prefix: '+020794' }],
    ['ISO 27001', { words: "'iso' & '27001':*" }],
    ['a:* & !b | (c)', { words: "'a' & 'b' & 'c'" }],
    [`x' or '1'='1`, { words: "'x' & 'or' & '1' & '1'" }],
    ['   ', {}],
  ])('for %j', (search, filters) => {
    expect(candidateFilters({ search })).toEqual(filters);
  });

  it.each([':*&!', "'", '\\', '<->', '"'])('for the signs %j alone finds nothing', (search) => {
    expect(candidateFilters({ search })).toMatchObject({ words: '' });
  });

  it('is bounded, however long it is, and holds letters and digits alone', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 400 }), (part, times) => {
        const { words = '' } = candidateFilters({ search: `${part} x `.repeat(times) }) as { words?: string };
        expect(words.length).toBeLessThan(2000);
        expect(words).toMatch(/^(?:'[\p{L}\p{N}]{1,60}'(?::\*)?(?: & |$)){0,12}$/u);
      }),
    );
    expect(candidateFilters({ search: 'x'.repeat(10_000) })).toEqual({
      ...{ words: `'${'x'.repeat(60)}':*`, contact_prefix: 'x'.repeat(100) },
    });
  });
});

describe('filters', () => {
  it('seek the words of a field by its mark', () => {
    const fields = "'Nada':* & 'Tsenior' & 'Twelder':* & 'Lleeds':*";
    expect(candidateFilters({ name: 'Ada', title: 'Senior Welder', location: 'Leeds' })).toEqual({ fields });
  });

  it('find nothing by a field of signs, whatever else is sought', () => {
    expect(candidateFilters({ title: '!!', location: 'Leeds' })).toEqual({ fields: '' });
  });

  it('even out tags and skills, each once', () => {
    const filters = candidateFilters({ tags: ['Senior', ' senior '], skills: ['JS', 'JavaScript'] });
    expect(filters['tags']).toEqual(['senior']);
    expect(filters['skills']).toHaveLength(1);
  });

  it('bound the ids of a time, with an hour to spare', () => {
    const at = new Date('2026-05-31T10:00:00.000Z');
    const filters = candidateFilters({ createdFrom: at, createdTo: at }) as Record<string, string>;
    const timeOf = (id = ''): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(timeOf(filters['id_from'])).toBe(at.getTime() - 3_600_000);
    expect(timeOf(filters['id_to'])).toBe(at.getTime() + 3_600_000);
    expect(filters).toMatchObject({
      ...{ created_from: '2026-05-31T10:00:00.000Z', created_to: '2026-05-31T10:00:00.000999Z' },
    });
  });

  it('are none where nothing is asked', () => {
    expect(candidateFilters({ search: '', tags: [], title: ' ' })).toEqual({});
  });
});
