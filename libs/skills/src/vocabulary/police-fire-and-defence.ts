import type { SkillField } from '../skill.js';

/** Guarding, police, fire brigade and armed forces. */
export const POLICE_FIRE_AND_DEFENCE: SkillField = {
  category: 'protection',
  rows: `
?Guarding, Security guarding, Security services > Wachdienst, Sicherheitsdienst, Objektschutz, Gardiennage, Agent de sécurité, Vigilancia privada, ?Vigilanza, Beveiliging
Patrolling, Patrol duty > Streifendienst, Ronde de surveillance
Access checks, Gate control > Einlasskontrolle, Pfortendienst, Filtrage des accès
Section 34a security certificate > Sachkunde 34a, Sachkundeprüfung 34a, Unterrichtung 34a
CQP APS security certificate, Carte professionnelle CNAPS, CQP APS
SIA licence, SIA door supervisor
SSIAP 1 > SSIAP
SSIAP 2
CCTV monitoring, Video surveillance, CCTV operation > Videoüberwachung, Télésurveillance, Videovigilancia, Videosorveglianza
Alarm receiving centre work > Notruf- und Serviceleitstelle, Alarmverfolgung
Event security, Crowd control, Crowd management > Veranstaltungsschutz, Veranstaltungssicherheit, Sécurité événementielle
Close protection, Personal protection, Bodyguarding > Personenschutz, Protection rapprochée, ?Escolta
Cash-in-transit > Geldtransport, Transport de fonds
Store detective work > Ladendetektiv
Private investigation > Privatdetektei, Investigation privée
Dog handling for security, K9 handling > Diensthundeführung, Maître-chien
Security management, Corporate security, Physical security > Sicherheitsmanagement, Sûreté d’entreprise
Security risk analysis > Sicherheitsanalyse
Weapons handling, Firearms handling, Firearms training > Waffensachkunde, Maniement des armes
Self-defence, Self-defense > Selbstverteidigung, Autodéfense, Defensa personal
?Policing, Police work, Law enforcement > Polizeidienst, Polizeiarbeit, Maintien de l’ordre, ?Policía
Criminal investigation > Kriminalistik, Ermittlungsarbeit, Enquête judiciaire, Investigación criminal
Crime scene investigation, Forensic evidence collection, Forensics > Spurensicherung, Police scientifique, Criminalística
Forensic science > Forensik, Sciences forensiques, Ciencias forenses
Fingerprint analysis > Daktyloskopie
Interrogation techniques, Investigative interviewing > Vernehmungstechnik
Traffic policing, Traffic control > Verkehrsüberwachung, Régulation de la circulation
Border control > Grenzschutz, Contrôle aux frontières
Correctional services, Prison work > Justizvollzug, Administration pénitentiaire
Probation work > Bewährungshilfe, Probation judiciaire
Firefighting, Fire fighting > Brandbekämpfung, ?Feuerwehr, Lutte contre l’incendie, ?Bomberos, Vigili del fuoco, ?Brandweer
Respiratory protection, Breathing apparatus use > Atemschutzgeräteträger, Atemschutz
Technical rescue, Vehicle extrication > Technische Hilfeleistung, Désincarcération
Fire safety, Fire prevention > Vorbeugender Brandschutz, Prévention incendie, Prevención de incendios, Brandpreventie, Brandschutz
Fire marshal duties, Fire warden > Brandschutzhelfer, Équipier de première intervention
Fire extinguishers maintenance > Feuerlöscher
Evacuation planning, Evacuation drills > Evakuierungsplanung, Plan d’évacuation, Räumungsübung
Disaster management, Emergency management, Emergency preparedness > Katastrophenschutz, Gestion de crise, Protección civil, Protezione civile
Business continuity management, Business continuity > Notfallmanagement, Continuité d’activité
Crisis management > Krisenmanagement, Gestión de crisis
Hazardous materials response > Gefahrguteinsatz
Military leadership > Commandement militaire
Military intelligence > Renseignement militaire
Intelligence analysis, Open-source intelligence, !OSINT > Analyse du renseignement
Military logistics > Militärlogistik
Combat first aid, Tactical combat casualty care, TCCC
Explosive ordnance disposal, Bomb disposal > Kampfmittelbeseitigung, Déminage
Military communications
Mission planning, Tactical planning
Dispatch centre work > Einsatzleitung
Civil-military cooperation
Security clearance, Top Secret clearance > Sicherheitsüberprüfung, Habilitation secret défense
`,
};
