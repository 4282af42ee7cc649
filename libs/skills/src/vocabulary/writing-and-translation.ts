import type { SkillField } from '../skill.js';

/** Writing, journalism, editing and translation. */
export const WRITING_AND_TRANSLATION: SkillField = {
  category: 'media',
  rows: `
Journalism > Periodismo, Giornalismo, Jornalismo, Journalistiek, Journalismus, Journalisme
Investigative journalism > Investigativer Journalismus, Journalisme d’investigation
Data journalism > Datenjournalismus
Sports journalism > Sportjournalismus
Online journalism, Digital journalism > Onlinejournalismus
News writing > Nachrichtenschreiben
Reporting for news media, News reporting
Fact-checking > Vérification des faits
Editing of texts, Text editing > Textredaktion, Redigieren, Secrétariat de rédaction
Editorial work, Editorial management > Redaktionsleitung, ?Redaktion, Rédaction en chef
Proofreading > Korrekturlesen, Relecture et correction, Corrección de textos, Correzione di bozze, Correctiewerk
Copy editing, Line editing > Lektorat, Correction de manuscrits
Creative writing, Fiction writing > Kreatives Schreiben, Écriture créative, Escritura creativa, Scrittura creativa
Speech writing, Speechwriting > Redenschreiben
Ghostwriting
Poetry writing
Book publishing, ?Publishing > Verlagswesen, Édition de livres, ?Editoria
?Translation > Übersetzen, Traduction de textes, Tradução, Vertaling, ?Übersetzung, ?Traduction, Traducción, Traduzione
Technical translation > Technische Übersetzung, Traduction technique, Traducción técnica
Medical translation > Medizinische Übersetzung
Literary translation > Literaturübersetzung, Traduction littéraire
Website localisation, Software localisation, ?Localisation, Software localization > Lokalisierung
Interpreting > Dolmetschen, Interprétariat, Interpretación de idiomas, Interpretariato, Tolken
Simultaneous interpreting > Simultandolmetschen, Interprétation simultanée
Consecutive interpreting > Konsekutivdolmetschen
Community interpreting
Conference interpreting > Konferenzdolmetschen
?Transcription > Transkription von Audio
Terminology management > Terminologiearbeit
Post-editing of machine translation, Machine translation post-editing
SDL Trados, Trados Studio, Trados
memoQ
Memsource, Phrase TMS
Wordfast
Smartcat
Across Language Server
Linguistics > Linguistik, Sprachwissenschaft, Linguistique, Lingüística
Lexicography
Phonetics
Technical writing, Technical documentation > Technische Redaktion, Rédaction technique, Redacción técnica, Technische Dokumentation
DITA XML
MadCap Flare
Adobe FrameMaker, FrameMaker
Report writing > Berichtswesen, Rédaction de rapports, Redacción de informes, Rapporteren
`,
};
