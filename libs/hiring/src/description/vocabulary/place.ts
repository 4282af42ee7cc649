import type { RemoteKind } from '../../job.js';
import { Phrases } from '../phrases.js';

export const LOCATION_LABELS = [
  'location|job location|work location|place of work|locations|based in|office|city|site|workplace',
  'standort|arbeitsort|einsatzort|ort|dienstort',
  'lieu|lieu de travail|localisation|ville|lieu du poste|poste basé à',
  'ubicación|lugar|localidad|lugar de trabajo|ciudad|localización',
  'sede|luogo|luogo di lavoro|sede di lavoro|località|città',
  'local|localização|local de trabalho|cidade|localidade',
  'standplaats|locatie|werklocatie|plaats|werkplek',
] as const;

export const REMOTE_WORDS = new Phrases<RemoteKind>([
  [
    'hybrid',
    [
      'hybrid|hybrid working|partly remote|partially remote|flexible working from home|remote friendly',
      'hybrides arbeiten|hybrid möglich|teilweise homeoffice|hybride|hybrides|teilweise remote',
      'télétravail partiel|hybride possible|télétravail possible|télétravail ponctuel',
      'híbrido|híbrida|modalidad híbrida|teletrabajo parcial|teletrabajo flexible',
      'ibrido|ibrida|modalità ibrida|smart working parziale',
      'regime híbrido|modelo híbrido',
      'hybride werken|deels thuiswerken|gedeeltelijk thuiswerken',
    ],
  ],
  [
    'remote',
    [
      'remote|fully remote|remotely|100 remote|work from home|working from home|home based|work from anywhere|telecommute|telecommuting|wfh',
      'homeoffice|home office|mobiles arbeiten|vollständig remote|remote arbeit|mobile arbeit',
      'télétravail|à distance|full remote|travail à distance',
      'teletrabajo|remoto|remota|en remoto|trabajo remoto|100 remoto|desde casa',
      'smart working|da remoto|lavoro da remoto|telelavoro|full remote working',
      'trabalho remoto|teletrabalho|à distância|100 remoto brasil',
      'thuiswerken|thuiswerk|op afstand|volledig remote|vanuit huis',
    ],
  ],
  [
    'onsite',
    [
      'on site|onsite|in office|in person|in the office|no remote|not remote|no remote work|no home office|office based|on the premises|no remote working|remote work is not possible',
      'vor ort|kein homeoffice|präsenz|in präsenz|kein home office|nicht remote',
      'sur site|en présentiel|présentiel|sur place|pas de télétravail',
      'presencial|en oficina|sin teletrabajo',
      'in sede|in presenza|no smart working',
      'trabalho presencial|regime presencial',
      'op locatie|op kantoor|niet thuiswerken|geen thuiswerk',
    ],
  ],
]);

/** "Remote" said of something else than the place of work. */
export const REMOTE_NOISE = new Phrases<true>([
  [
    true,
    [
      'remote sensing|remote areas|remote area|remote sites|remote site|remote monitoring|remote control|remote support|remote teams|remote team|remote desktop|remote access|remote communities|remote locations|remote procedure|experience working remotely|in person interview|in person interviews|on site interview|on site parking|on site gym|on site canteen|on site visits',
      'vor ort beim kunden|kunden vor ort',
      'paiement à distance|vente à distance',
      'control remoto|soporte remoto',
      'controllo da remoto|assistenza da remoto',
      'ensino à distância|suporte remoto',
      'beheer op afstand',
    ],
  ],
]);

/** Only some of the time. */
export const SHARE_WORDS = new Phrases<true>([
  [
    true,
    [
      'days|day|occasionally|partly|some|possible|office|optional|days a week|per week|up to',
      'tage|tagen|möglich|teilweise|anteilig|tage die woche|büro|gelegentlich|regelung|option',
      'jours|jour|possible|ponctuel|par semaine|partiel',
      'días|posibilidad|parcial|a la semana|posible',
      'giorni|giorno|possibilità|parziale|a settimana|possibile',
      'dias|possibilidade|parcial de trabalho|por semana|possível',
      'dagen|dag|mogelijk|deels|gedeeltelijk|mogelijkheid|per week thuis',
    ],
  ],
]);
