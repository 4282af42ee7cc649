import type { OccupationField } from './occupation.js';

export const PUBLIC_AND_SECURITY: OccupationField = {
  field: 'public-and-security',
  rows: `
*security guard, security officer, security agent, guard, doorman, bouncer, security supervisor, watchman, store detective, cctv operator, sicherheitsmitarbeiter, wachmann, sicherheitskraft, fachkraft für schutz und sicherheit, objektschützer, pförtner, ladendetektiv, türsteher, agent de sécurité, agent de sûreté, vigile, agent de prévention et de sécurité, rondier, vigilante, vigilante de seguridad, guardia de seguridad, auxiliar de servicios, guardia giurata, addetto alla sicurezza, vigilanza, addetto vigilanza, portiere, segurança, agente de segurança, porteiro, beveiliger, beveiligingsmedewerker, portier, objectbeveiliger
security manager, head of security, sicherheitsmanager, sicherheitsleiter, leiter sicherheit, responsable sécurité, responsable sûreté, jefe de seguridad, director de seguridad, responsabile della sicurezza, gerente de segurança, hoofd beveiliging

*civil servant, public administration officer, public servant, policy officer, government officer, policy advisor, beamter, verwaltungsfachwirt, verwaltungsmitarbeiter, fonctionnaire, rédacteur territorial, adjoint administratif, attaché territorial, funcionario, auxiliar administrativo del estado, funzionario, funzionario pubblico, istruttore amministrativo, servidor público, técnico superior da administração, funcionário público, ambtenaar, beleidsmedewerker, gemeenteambtenaar

police officer, policeman, police constable, detective, polizist, polizeibeamter, kriminalbeamter, policier, gardien de la paix, gendarme, policía, agente de policía, guardia civil, poliziotto, agente di polizia, carabiniere, policial, agente da polícia, polícia militar, politieagent

firefighter, feuerwehrmann, sapeur pompier, pompier, bombero, vigile del fuoco, pompiere, bombeiro, brandweerman, bombeiro civil, prison officer, correctional officer, justizvollzugsbeamter, surveillant pénitentiaire, agente penitenciario, polizia penitenziaria, agente penitenciário, soldier, soldat, militaire, militar, soldato, militare, army officer, offizier
`,
};
