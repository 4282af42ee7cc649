import { Phrases } from '../phrases.js';

export const TITLE_LABELS = [
  'job title|title|position title|position|role|vacancy|job|opening|job opening',
  'stellenbezeichnung|stelle|stellentitel|jobtitel|berufsbezeichnung',
  'intitulé du poste|poste|intitulé|titre du poste|fonction',
  'puesto|título del puesto|vacante|cargo',
  'posizione|ruolo|figura ricercata|posizione aperta|titolo',
  'vaga|título da vaga|função|título',
  'functie|functietitel|vacature',
] as const;

/** What a line that is no title begins with. */
export const NO_TITLE = new Phrases<true>([
  [
    true,
    [
      'we|our|join|about|are you|do you|come|who|this is|the company|job description|at|as a|looking for|now hiring|hiring|founded',
      'wir|unser|unsere|über|sie|du|bist du|zur verstärkung|für unser|stellenanzeige|stellenausschreibung|werden sie',
      'nous|notre|rejoignez|qui sommes|vous|offre d emploi|dans le cadre|fiche de poste',
      'somos|nuestra|nuestro|únete|en|oferta de empleo|empresa|descripción',
      'siamo|la nostra|cerchiamo|azienda|offerta di lavoro|per',
      'somos uma|a nossa|estamos|junta te|venha|oferta de emprego|empresa do setor|para',
      'wij|ons|ben jij|kom|heb jij|vacature voor|voor ons',
    ],
  ],
]);
