import type { OccupationField } from './occupation.js';

export const LAW: OccupationField = {
  field: 'law',
  rows: `
*lawyer, attorney, solicitor, barrister, legal counsel, attorney at law, in house counsel, corporate counsel, general counsel, associate attorney, litigation attorney, corporate lawyer, advocate, rechtsanwalt, rechtsanwältin, -anwalt, anwalt, jurist, syndikusrechtsanwalt, syndikus, unternehmensjurist, volljurist, justiziar, avocat, juriste, juriste d entreprise, directeur juridique, responsable juridique, avocat collaborateur, abogado, asesor jurídico, letrado, asesor legal, avvocato, giurista d impresa, legale interno, consulente legale, advogado, jurista, assessor jurídico, consultor jurídico, advocaat, bedrijfsjurist, juridisch adviseur, legal advisor, legal officer, counsel, contracts counsel, commercial counsel, technology counsel

paralegal, legal assistant, legal secretary, law clerk, rechtsanwaltsfachangestellter, notarfachangestellter, rechtsanwalts und notarfachangestellter, rechtsfachwirt, wirtschaftsjurist, assistant juridique, clerc de notaire, secrétaire juridique, asistente legal, asistente jurídico, oficial de notaría, procurador, praticante avvocato, assistente legale, segretaria legale, praticante legale, assistente jurídico, solicitador, auxiliar jurídico, juridisch medewerker, juridisch secretaresse, juridisch assistent, legal administrator, rechtsreferendar, referendar

notary, notar, notaire, notario, notaio, tabelião, notário, notaris

judge, richter, juge, magistrat, juez, giudice, magistrato, juiz, rechter, prosecutor, staatsanwalt, procureur, fiscal, pubblico ministero, promotor de justiça, officier van justitie

compliance officer, compliance manager, compliance analyst, data protection officer, datenschutzbeauftragter, compliance beauftragter, geldwäschebeauftragter, responsable conformité, chargé de conformité, délégué à la protection des données, responsable de cumplimiento, oficial de cumplimiento, delegado de protección de datos, responsabile compliance, analista de compliance, oficial de compliance, compliance medewerker, functionaris gegevensbescherming, aml analyst, kyc analyst, vertragsmanager, contracts administrator

patent attorney, patentanwalt, patent examiner, conseil en propriété industrielle, agente de patentes, mandatario in brevetti, octrooigemachtigde
`,
};
