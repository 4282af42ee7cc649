import { knownName } from './vocabulary.js';
import { recogniseSkills } from './recognise.js';

/** Words that texts in the seven languages are full of, and headings and labels of resumes. */
const ORDINARY: Record<string, string> = {
  en: `the a an and or but if of to in on at by for from with without about into over under between through during
    before after above below up down out off again further then once here there when where why how all any both each few
    more most other some such no nor not only own same so than too very can will just should now i me my we our you your
    he him his she her it its they them their what which who this that these those am is are was were be been being have
    has had having do does did doing would could ought go get make take give come see know think look want use find tell
    ask work seem feel try leave call keep let begin help show hear play run move live believe hold bring happen write
    sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read allow
    add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut
    reach kill remain suggest raise pass sell require report decide pull return explain hope develop carry break receive
    agree support hit produce eat cover catch draw choose time year people way day man thing woman life child world
    school state family student group country problem hand part place case week company system program question security network server safety quality health
    government number night point home water room mother area money story fact month lot right study book eye job word
    business issue side kind head house service friend father power hour game line end member law car city community name
    president team minute idea body information back parent face level office door health person art war history party
    result morning reason research girl guy moment air teacher force education foot boy age policy process music market
    sense nation plan college interest death experience effect class control field base care rate sales access excel
    express react spring rest less sketch zoom slack notion epic sage sabre chef puppet helm hive spark swift rust ruby
    dart scheme maya rhino canvas unity jest mocha cucumber cypress postman express node angular ionic flask rails
    outlook reception maintenance montage assembly cleaning filing typing teaching cooking baking painting turning
    drilling forging welcome summary profile objective references skills languages education hobbies interests
    responsible worked managed present today full part junior senior manager director engineer developer analyst
    assistant consultant technician worker driver nurse teacher intern trainee apprentice freelancer date birth address
    phone street north south east west january february march april may june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday`,
  de: `der die das den dem des ein eine einer eines einem einen und oder aber wenn weil dass ob als wie wo wer was
    welche mit ohne für von vor nach bei zu zum zur aus auf an am im in ins unter über zwischen durch gegen um seit bis
    ich du er sie es wir ihr mich dich sich uns euch mein dein sein unser nicht kein keine auch nur noch schon sehr mehr
    viel viele alle jeder hier dort heute immer wieder ist sind war waren bin hat haben hatte wird werden wurde wurden
    kann können konnte muss müssen soll sollte will wollte darf machen gehen kommen sehen wissen stehen lassen geben
    finden bleiben liegen heißen denken nehmen tun sprechen bringen leben fahren meinen fragen kennen gelten stellen
    spielen arbeiten brauchen folgen lernen bestehen verstehen setzen beginnen erzählen laufen zeit jahr jahre monat tag
    woche mann frau kind mensch leute leben hand welt haus land stadt arbeit firma unternehmen teil stelle beruf schule
    ausbildung studium abschluss kenntnisse sprachen erfahrung berufserfahrung lebenslauf persönliche daten geboren
    anschrift telefon straße tätigkeit aufgaben leiter leiterin mitarbeiter mitarbeiterin zustand vulkan boxen art gut
    groß neu lage bereich leitung führung vertrieb verkauf einkauf wartung montage empfang reinigung kochen backen
    schleifen drehen konstruktion steuern interessen hobbys familienstand staatsangehörigkeit heute bericht flink`,
  fr: `le la les un une des du de au aux et ou mais donc car ni que qui quoi dont où si comme quand avec sans pour par
    sur sous dans en chez vers entre depuis pendant avant après je tu il elle on nous vous ils elles me te se lui leur
    mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces ne pas plus moins très trop aussi bien mal tout
    tous toute toutes même autre autres être est sont était été suis avoir ai as a avons ont avait faire fait dire aller
    voir savoir pouvoir peut vouloir venir devoir prendre trouver donner falloir parler mettre an année ans mois jour
    semaine temps vie homme femme enfant monde pays ville maison travail emploi poste entreprise société formation
    expérience compétences langues diplôme études stage mise place cadre base ligne suivi gestion vente ventes accueil
    couverture urgences réception montage achats cuisine optique physique localisation tableau vite rapide nom prénom
    adresse téléphone naissance permis loisirs centres intérêt situation célibataire marié depuis actuellement état
    responsable équipe client clients projet projets service direction intérim escalade publicité douane forage`,
  es: `el la los las un una unos unas y e o u pero sino si que quien cual como cuando donde con sin para por sobre bajo
    entre desde hasta hacia según en de del al a yo tú él ella nosotros ellos me te se le lo nos su sus mi mis este esta
    estos estas ese esa eso aquel no sí muy más menos también ya todo toda todos todas otro otra mismo ser es son era fue
    sido soy estar está están estaba haber ha han había he hay tener tengo tiene hacer hace hecho poder puede decir ir ver
    dar saber querer llegar pasar deber poner parecer quedar creer hablar llevar dejar año años mes día semana tiempo
    vida hombre mujer mundo país ciudad casa trabajo empresa puesto formación experiencia habilidades idiomas estudios
    título nombre apellidos dirección teléfono fecha nacimiento actualidad responsable equipo cliente clientes proyecto
    servicio base parte ventas compras limpieza cocina seguros enseñanza protocolo publicidad presupuestos escalada`,
  it: `il lo la i gli le un uno una e ed o ma se che chi cui come quando dove con senza per su sotto tra fra da di del
    della dei delle dal dalla nel nella in al alla io tu lui lei noi voi loro mi ti si ci vi mio mia tuo suo sua nostro
    questo questa quello quella non sì molto più meno anche già tutto tutti tutte altro stesso essere è sono era stato
    stata stati state avere ha hanno aveva ho fare fatto dire andare vedere potere può volere dovere sapere venire dare
    stare anno anni mese giorno settimana tempo vita uomo donna mondo paese città casa lavoro azienda posto formazione
    esperienza competenze lingue studi titolo nome cognome indirizzo telefono data nascita presso attuale responsabile
    cliente clienti progetto servizio base parte piano trucco vendite cucina banca estetica vite stampa patente`,
  pt: `o a os as um uma uns umas e ou mas se que quem qual como quando onde com sem para por sobre sob entre desde até em
    de do da dos das no na nos nas ao à eu tu ele ela nós eles me te se lhe meu minha seu sua nosso este esta esse essa
    isso aquele não sim muito mais menos também já todo toda todos outro mesmo ser é são era foi sido sou estar está
    estava ter tem tinha tenho haver há fazer faz feito poder pode dizer ir ver dar saber querer chegar passar dever ficar
    ano anos mês dia semana tempo vida homem mulher mundo país cidade casa trabalho empresa cargo formação experiência
    habilidades competências idiomas estudos ensino nome endereço telefone data nascimento atual responsável equipe
    cliente clientes projeto serviço base parte vendas compras limpeza cozinha`,
  nl: `de het een en of maar als dat die dit deze wie wat waar wanneer hoe met zonder voor van naar bij uit op in aan
    onder over tussen door tegen om sinds tot te ik jij je hij zij ze wij we jullie u mij hem haar ons hen mijn zijn jouw
    niet geen ook nog al heel veel meer minder alle alles ander zelf is was waren ben heeft hebben had heb wordt worden
    werd kan kunnen moet moeten zal zou wil mag gaan doen komen zien weten laten geven vinden blijven staan nemen houden
    brengen leven denken werken jaar jaren maand dag week tijd man vrouw kind mens wereld land stad huis werk bedrijf
    functie opleiding ervaring vaardigheden talen studie diploma naam adres telefoon geboren heden verantwoordelijk
    klant klanten project dienst deel verkoop inkoop bediening koken lassen plaats groep verzorging ontvangst`,
};

const WORDS = Object.entries(ORDINARY).flatMap(([language, list]) =>
  list.split(/\s+/u).map((word) => [language, word] as const),
);

describe('ordinary words', () => {
  it('are guarded where they are names of skills too', () => {
    const open = WORDS.filter(([, word]) => knownName(word)?.guard === 'none');
    expect(open).toEqual([]);
  });

  it('are no skills in running text', () => {
    const taken = WORDS.filter(([, word]) => recogniseSkills(`xx ${word} xx`).length > 0);
    expect(taken).toEqual([]);
  });

  it('are no skills at the start of a sentence, with a capital', () => {
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    const taken = WORDS.filter(([, word]) => recogniseSkills(`Xx. ${capital(word)} xx xx`).length > 0);
    expect(taken).toEqual([]);
  });

  it.each([
    'Responsible for sales in the north and for access to the base.',
    'We excel at customer visits, react fast and rest on sundays.',
    'Die Firma hat mit mir im Zustand der Lage auf Vulkan gesetzt.',
    'Mise en place de tableaux et de tableau suivi, vite et bien.',
    'Il est né à Paris ; état civil : marié, deux enfants.',
    'È stata una vite, piano piano, con un trucco.',
    'Ensino médio completo, casa própria.',
    'De verkoop van het huis, wij lassen een pauze in.',
    'Windows and doors were cleaned by us daily.',
  ])('%s names no skill', (sentence) => {
    expect(recogniseSkills(sentence)).toEqual([]);
  });
});
