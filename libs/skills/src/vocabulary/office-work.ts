import type { SkillField } from '../skill.js';

/** Secretarial and office work. */
export const OFFICE_WORK: SkillField = {
  category: 'office',
  rows: `
Office administration, Administrative support > Büroverwaltung, Gestion administrative, Gestión administrativa, Gestione amministrativa, Rotinas administrativas, Kantoorbeheer, Büroorganisation
Office management > Büroleitung, Officemanagement
Secretarial work, Secretarial skills > ?Sekretariat, Sekretariatsarbeiten, ?Secrétariat, Secretariado, ?Segreteria
Executive assistance, Executive support, Personal assistance for executives > Assistenz der Geschäftsführung, Assistance de direction, Asistencia de dirección
Virtual assistance
Business correspondence, ?Correspondence > Geschäftskorrespondenz, Schriftverkehr, Correspondance commerciale, Correspondencia comercial, Corrispondenza commerciale
Telephone answering, Call handling, Telephone reception > Telefonzentrale, Telefondienst, Accueil téléphonique, Atención telefónica, Centralino, Standard téléphonique
Reception duties, Reception work, Front desk > Empfangstätigkeiten, Accueil physique, Accueil du public, Recepción de visitantes, Ontvangst van bezoekers, ?Empfang
Mail handling, Mail processing, Post room work > Postbearbeitung, Traitement du courrier
Email management
Data entry > Datenerfassung, Inserimento dati, Gegevensinvoer, Grabación de datos, Digitação, Dateneingabe, Saisie de données, Entrada de datos
Data maintenance, Master data management, Master data > Stammdatenpflege, Datenpflege, Données de base
?Typing, Typing skills, Touch typing > Maschinenschreiben, Zehnfingersystem, Dactylographie, Mecanografía, Dattilografia, 10-Finger-System
?Shorthand, Stenography > Stenografie, Sténographie, Taquigrafía
?Filing, Document filing > Aktenführung, Classement et archivage, Archivo de documentos
Records management, Document management > Dokumentenmanagement, Gestion documentaire, Gestión documental, Gestione documentale
Document scanning, Digitisation of documents > Digitalisierung von Dokumenten, Numérisation de documents
Document control, Document controlling
Calendar management, Diary management > Kalenderführung, Terminkoordination, Terminmanagement, Gestión de agenda, Gestione agenda, Agendabeheer, Terminplanung, Gestion des agendas
Meeting organisation, Meeting coordination, Meeting scheduling > Besprechungsorganisation, Organisation de réunions
Minute taking > Protokollführung, Compte rendu de réunions, Levantamiento de actas, Notuleren
Travel arrangements, Travel management > Reiseorganisation, Organisation de déplacements, Organización de viajes
Office supplies ordering > Büromaterialbestellung
Visitor management > Besucherbetreuung
Dictation typing, Audio typing > Schreiben nach Diktat
Switchboard operation > Telefonvermittlung
?Board support, Committee support > Gremienbetreuung
Foreign language correspondence > Fremdsprachenkorrespondenz
Presentation preparation, Slide preparation > Erstellen von Präsentationen
KPI reporting, KPI tracking, Key performance indicators, KPIs, KPI > Kennzahlen, Indicateurs de performance
Dashboards, Dashboard creation > Tableau de bord, Tableaux de bord, Cuadros de mando
Telephone etiquette
`,
};
