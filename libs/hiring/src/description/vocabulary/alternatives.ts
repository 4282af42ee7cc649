/** Between two skills of which either will do ("NetSuite or another ERP"): the words that may stand there, and no others. */
export const OR_WORDS: ReadonlySet<string> = new Set(
  'or|oder|ou|o|u|oppure|of|ofwel|bien|beziehungsweise|bzw|alternatively|alternativ|alternativement'.split('|'),
);

/** What may stand beside such a word: articles, and "another", "a similar". */
export const OR_COMPANIONS: ReadonlySet<string> = new Set(
  [
    'a|an|any|another|other|others|similar|comparable|equivalent|some|even|better|the|in|with',
    'ein|eine|einem|einer|eines|andere|anderes|anderem|anderen|ahnliche|ahnliches|ahnlichem|vergleichbare|vergleichbares|mit',
    'un|une|autre|autres|encore|equivalent|d|en|le|la',
    'una|otro|otra|similar|en|el',
    'uno|altro|altra|altri|simile|in',
    'um|uma|outro|outra|em',
    'een|ander|andere|soortgelijk|met',
  ]
    .join('|')
    .split('|'),
);

/** What comes behind these is an example of what stands before ("a CRM such as Salesforce"). */
export const EXAMPLE_WORDS = [
  'e g|eg|for example|for instance|such as|like|ideally|preferably|we use|we work with|including but not limited to',
  'z b|zum beispiel|etwa|wie|beispielsweise|am besten|idealerweise|wir nutzen|wir arbeiten mit|bevorzugt',
  'par exemple|p ex|ex|comme|tel que|telle que|tels que|telles que|type|idéalement|de préférence|nous utilisons',
  'por ejemplo|p ej|como|tipo|preferiblemente|usamos|utilizamos|idealmente',
  'ad esempio|per esempio|es|come|preferibilmente|usiamo|utilizziamo',
  'por exemplo|p ex|tais como|de preferência|preferencialmente',
  'bijv|bijvoorbeeld|bv|zoals|bij voorkeur|wij gebruiken|we gebruiken',
] as const;
