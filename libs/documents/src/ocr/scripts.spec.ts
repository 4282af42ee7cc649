import { languageOfScript, tellWithinScript } from './scripts.js';

describe('languageOfScript', () => {
  it.each([
    ['Cyrillic', 'rus'],
    ['Japanese', 'jpn'],
    ['Latin', undefined],
    ['Thai', undefined],
  ])('reads %s as %s', (script, language) => {
    expect(languageOfScript(script)).toBe(language);
  });
});

describe('tellWithinScript', () => {
  it.each([
    ['jpn', '営業部の主任として新規開拓を担当しました', 'jpn'],
    ['jpn', '財務主管 上海財経大学 成本核算 チ', 'zho'],
    ['rus', 'Опыт работы: производитель работ, СМР, объект III очереди', 'rus'],
    ['rus', 'Досвід роботи: менеджерка з логістики, Украінська транспортна компанія, Львів', 'ukr'],
    ['rus', 'Опыт: ыіі эі', 'rus'],
    ['ara', 'محاسب', 'ara'],
  ] as const)('takes a page read in %s, "%s", for %s', (language, text, told) => {
    expect(tellWithinScript(language, text)).toBe(told);
  });
});
