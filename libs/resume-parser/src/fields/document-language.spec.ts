import { documentLanguage } from './document-language.js';

it.each([
  ['en', 'Welder with ten years of experience in the chemical industry and at sea. Education. Skills. Languages.'],
  [
    'de',
    'Berufserfahrung: Schweißer bei der Werft und im Stahlbau, seit 2019. Ausbildung zum Koch. Kenntnisse, Sprachen.',
  ],
  [
    'fr',
    'Expérience professionnelle : soudeur chez un constructeur naval depuis 2019. Formation et compétences, langues.',
  ],
  ['es', 'Experiencia laboral: soldador en una empresa del sector naval hasta 2019. Formación y habilidades, idiomas.'],
  [
    'it',
    'Esperienza: saldatore presso una azienda della cantieristica dal 2019 a oggi. Istruzione, competenze, lingue.',
  ],
  ['pt', 'Experiência profissional: soldador em uma empresa do setor naval. Formação, competências e idiomas, resumo.'],
  [
    'nl',
    'Werkervaring: lasser bij een werf in de haven van Rotterdam, van 2019 tot heden. Opleidingen en vaardigheden.',
  ],
  ['pl', 'Doświadczenie zawodowe: spawacz w stoczni, obecnie. Wykształcenie i umiejętności, języki obce oraz kursy.'],
  ['cs', 'Pracovní zkušenosti: svářeč v loděnici ve městě, do současnosti. Vzdělání, dovednosti, jazyky a znalosti.'],
  [
    'sv',
    'Arbetslivserfarenhet: svetsare vid ett varv och på en verkstad. Utbildning, färdigheter och språk, nuvarande.',
  ],
  [
    'tr',
    'İş deneyimi: tersanede kaynakçı olarak çalıştı ve bir ekip için eğitim verdi. Beceriler ve diller, yetenekler.',
  ],
  ['ru', 'Опыт работы: сварщик на судостроительном заводе с 2019 года. Образование, навыки, языки.'],
  ['uk', 'Досвід роботи: зварювальник на суднобудівному заводі з 2019 року. Освіта, навички, знання мов і їх рівень.'],
  ['el', 'Εργασιακή εμπειρία: συγκολλητής σε ναυπηγείο από το 2019. Εκπαίδευση, δεξιότητες, γλώσσες.'],
  ['ar', 'الخبرة العملية: لحام في حوض بناء السفن منذ عام ٢٠١٩. التعليم والمهارات واللغات العربية.'],
  ['hi', 'कार्य अनुभव: जहाज निर्माण यार्ड में वेल्डर के रूप में कार्य। शिक्षा, कौशल, भाषा ज्ञान और प्रमाणपत्र।'],
  [
    'ja',
    '職歴:造船所で溶接工として勤務しました。学歴、スキル、語学、資格、免許、自己紹介についてはこちらをご覧ください。',
  ],
  [
    'zh',
    '工作经历:造船厂焊工,二零一九年至今。教育背景、专业技能、语言能力、资格证书、自我评价、兴趣爱好、项目经历、获奖经历、联系方式。',
  ],
  [
    'ko',
    '경력: 조선소에서 용접공으로 근무하였습니다. 학력, 보유기술, 어학능력, 자격증, 자기소개, 프로젝트, 수상경력, 연락처입니다.',
  ],
])('knows %s', (code, text) => {
  expect(documentLanguage(text)).toBe(code);
});

it.each(['', 'HTML CSS SQL', 'Zyx wvut srq ponm lkji hgfe dcba zyxw vuts rqpo nmlk jihg fedc'])(
  'does not guess the language of %j',
  (text) => {
    expect(documentLanguage(text)).toBeNull();
  },
);
