import { Phrases } from '../phrases.js';

export const EXPERIENCE_WORDS = new Phrases<true>([
  [
    true,
    [
      'experience|experienced|post qualification|pqe|background in|track record|practice|in practice|working in|working as|working with|in a similar role|in a similar position|in the trade|on the job',
      'erfahrung|erfahrungen|berufserfahrung|praxiserfahrung|berufspraxis|praxis|arbeitserfahrung|führungserfahrung|projekterfahrung',
      'expérience|expériences|expérimenté|expérimentée|ancienneté|pratique',
      'experiencia|experiencias|trayectoria|en un puesto similar|en puesto similar',
      'esperienza|esperienze|anzianità|nel ruolo|maturata',
      'experiência|experiências|na função|na área|em funções similares',
      'ervaring|werkervaring|praktijkervaring|relevante werkervaring',
    ],
  ],
]);

export const NO_EXPERIENCE_WORDS = new Phrases<true>([
  [
    true,
    [
      'no experience required|no experience necessary|no experience needed|no prior experience|no previous experience|entry level|without experience|experience not required',
      'keine erfahrung erforderlich|keine vorkenntnisse|berufseinsteiger|quereinsteiger willkommen|auch ohne erfahrung|keine berufserfahrung',
      'débutant accepté|débutants acceptés|débutante acceptée|sans expérience|aucune expérience requise',
      'sin experiencia|no se requiere experiencia|no es necesaria experiencia|no hace falta experiencia',
      'senza esperienza|anche prima esperienza|nessuna esperienza richiesta|prima esperienza',
      'sem experiência|não é necessária experiência|não exige experiência|primeiro emprego',
      'geen ervaring nodig|geen ervaring vereist|ervaring niet nodig|zonder ervaring|ervaring is niet nodig',
    ],
  ],
]);

/** Between years and the skill they are of. */
export const CONNECTING_WORDS: ReadonlySet<string> = new Set(
  [
    'of|in|with|using|experience|experienced|professional|work|working|hands|on|proven|relevant|solid|practical|strong|commercial|s|the|as|a|an|recent|industry|production|writing|building',
    'erfahrung|berufserfahrung|praxiserfahrung|praktische|mit|der|im|bereich|als|von|einschlagige|fundierte',
    'd|experience|experiences|en|avec|de|dans|le|la|du|des|sur|professionnelle|minimum',
    'experiencia|con|del|como|demostrable|profesional|previa|minima',
    'esperienza|nel|nella|con|di|della|come|pregressa|lavorativa',
    'experiencia|com|na|no|em|como|comprovada|previa|pelo|menos',
    'ervaring|werkervaring|met|als|relevante|aantoonbare',
  ]
    .join('|')
    .split('|'),
);

/** One to fifteen, as far as words are used for them in such texts; longer words before those they begin with. */
export const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ...([
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
  ] as const),
  ...([
    ['nine', 9],
    ['ten', 10],
    ['twelve', 12],
    ['fifteen', 15],
  ] as const),
  ...([
    ['einem', 1],
    ['ein', 1],
    ['zwei', 2],
    ['drei', 3],
    ['vier', 4],
    ['fünf', 5],
    ['sechs', 6],
    ['sieben', 7],
  ] as const),
  ...([
    ['acht', 8],
    ['neun', 9],
    ['zehn', 10],
  ] as const),
  ...([
    ['une', 1],
    ['un', 1],
    ['deux', 2],
    ['trois', 3],
    ['quatre', 4],
    ['cinq', 5],
    ['huit', 8],
    ['dix', 10],
  ] as const),
  ...([
    ['uno', 1],
    ['dos', 2],
    ['tres', 3],
    ['cuatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['ocho', 8],
    ['diez', 10],
  ] as const),
  ...([
    ['due', 2],
    ['tre', 3],
    ['quattro', 4],
    ['cinque', 5],
    ['sei', 6],
    ['otto', 8],
    ['dieci', 10],
  ] as const),
  ...([
    ['um', 1],
    ['dois', 2],
    ['três', 3],
    ['quatro', 4],
    ['oito', 8],
    ['dez', 10],
  ] as const),
  ...([
    ['een', 1],
    ['één', 1],
    ['twee', 2],
    ['drie', 3],
    ['vijf', 5],
    ['zes', 6],
    ['tien', 10],
  ] as const),
];
