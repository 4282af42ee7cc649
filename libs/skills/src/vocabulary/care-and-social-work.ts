import type { SkillField } from '../skill.js';

/** Care of old, ill and disabled people, and social work. */
export const CARE_AND_SOCIAL_WORK: SkillField = {
  category: 'care',
  rows: `
Geriatric care, Elderly care, Care of older people, Care of the elderly, Older people’s care > Seniorenbetreuung, Aide aux personnes âgées, Cuidado de ancianos, Assistenza agli anziani, Ouderenzorg, Altenpflege, Gerontologie, Gériatrie en EHPAD, Personnes âgées dépendantes, Altenhilfe, Atención geriátrica, Assistenza geriatrica
Home care, Domiciliary care, Home help > Häusliche Pflege, Aide à domicile, Ayuda a domicilio, Assistenza domiciliare, Cuidado domiciliar
Live-in care > 24-Stunden-Betreuung
Disability support, Disability care, Supporting people with disabilities > Behindertenbetreuung, Heilerziehungspflege, Accompagnement du handicap, Gehandicaptenzorg
Personal assistance > Persönliche Assistenz
Autism support, Autism spectrum support > Autismusbegleitung
Companionship for the elderly > Alltagsbegleitung, Dame de compagnie
Residential care, Care home work > Stationäre Pflege, Residenza per anziani
Respite care > Verhinderungspflege
Day care for adults, Adult day care > Tagespflege
Activity planning for residents, Activities coordination > Animation auprès de personnes âgées, Beschäftigungstherapie
Meal assistance, Meal preparation for clients
Housekeeping for care clients, Domestic help > Hauswirtschaft, Aide ménagère, Hauswirtschaftliche Versorgung
Medication reminders, Medication assistance
Hospice care > Hospizarbeit, Hospizpflege
Bereavement support, Grief counselling > Trauerbegleitung
Care management, Care coordination > Pflegemanagement, Coordination des soins
Care home management, Nursing home management > Heimleitung
Care quality standards, CQC standards, Care Quality Commission > Pflegequalität
Social work > Soziale Arbeit, Trabajo social, Servizio sociale, Serviço social, Maatschappelijk werk, Sozialarbeit, Travail social
Social pedagogy > Sozialpädagogik, Éducation spécialisée
Child protection > Kinderschutz, Protection de l’enfance, Protección de menores, Jeugdzorg
Youth work, Youth welfare > Jugendarbeit, Jugendhilfe, Animation jeunesse
Outreach work > Streetwork
Family support, Family support work > Familienhilfe, Sozialpädagogische Familienhilfe
Foster care > Pflegefamilien, Famille d’accueil
Refugee support, Refugee work > Flüchtlingshilfe, Flüchtlingsarbeit
Integration counselling > Integrationsberatung
Homelessness support, Homeless services > Wohnungslosenhilfe
Debt counselling, Debt advice > Schuldnerberatung
Community work, Community development > Gemeinwesenarbeit, Développement communautaire
Social case work, Social casework > Fallmanagement, Einzelfallhilfe
Needs assessment > Bedarfsermittlung
Benefits advice, Welfare rights advice > Sozialberatung
Social inclusion, Insertion sociale > Inserimento sociale
Vocational rehabilitation > Berufliche Rehabilitation
Volunteer management, Volunteer coordination > Freiwilligenmanagement, Ehrenamtskoordination
Safeguarding adults, Adult safeguarding
Domestic violence support > Gewaltschutz
Trauma-informed care
Person-centred care, Person-centered care > Personenzentrierte Pflege
Sign language, British Sign Language, American Sign Language, BSL interpreting > Gebärdensprache, Langue des signes, Lengua de signos, Gebarentaal
Makaton
De-escalation, De-escalation techniques, Challenging behaviour management > Deeskalation, Deeskalationstraining
Guardianship, Legal guardianship > Rechtliche Betreuung, ?Tutelle
Funeral services, Funeral directing, Undertaking services > Bestattungswesen, Pompes funèbres
Embalming > Thanatopraxie
Pastoral care, Chaplaincy > Seelsorge
Mediation in families, Family mediation > Familienmediation, Médiation familiale
Safeguarding, Child safeguarding, Safeguarding of children, Safeguarding children
`,
};
