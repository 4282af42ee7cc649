import { normaliseSkill } from './normalise.js';

describe('normaliseSkill', () => {
  it.each([
    ['node js', 'Node.js', 'web'],
    ['NODEJS', 'Node.js', 'web'],
    ['Golang', 'Go', 'programming'],
    [' • ms excel ', 'Microsoft Excel', 'office'],
    ['Excel (Power Query, pivot tables)', 'Microsoft Excel', 'office'],
    ['Führerschein', 'Driving licence', 'soft'],
    ['C++', 'C++', 'programming'],
    ['C', 'C', 'programming'],
  ])('%s is %s', (written, name, category) => {
    expect(normaliseSkill(written)).toMatchObject({ name, category });
  });

  it('keeps a skill that the vocabulary does not know', () => {
    expect(normaliseSkill('Basket   weaving')).toEqual({
      name: 'Basket weaving',
      key: 'basket weaving',
      category: null,
    });
    expect(normaliseSkill('Сметное дело').name).toBe('Сметное дело');
  });

  it('gives one key to all spellings', () => {
    const keys = ['Scikit-Learn', 'sklearn', 'scikit learn'].map((name) => normaliseSkill(name).key);
    expect(new Set(keys).size).toBe(1);
  });
});
