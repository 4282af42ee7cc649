import type { SkillField } from '../skill.js';

/** Programs of every office. */
export const OFFICE_SOFTWARE: SkillField = {
  category: 'office',
  rows: `
Microsoft Office, Microsoft Office Suite, MS Office Suite, MS Office, Office 365, Microsoft 365 > Suite Office, MS-Office-Kenntnisse, Pacchetto Office, Paquete de Office, Pack Office, Paquete Office, Pacote Office
Microsoft Excel, !Excel, MS Excel, Advanced Excel > Excel avançado, Excel avanzado
Pivot tables, PivotTables > Pivot-Tabellen, Tableaux croisés dynamiques, Tablas dinámicas, Tabelle pivot
VLOOKUP, XLOOKUP, Excel formulas > SVERWEIS, RECHERCHEV, BUSCARV
Power Query
Power Pivot
DAX
Spreadsheets, Spreadsheet modelling > Tabellenkalkulation, Tableur, Hojas de cálculo, Fogli di calcolo
Word processing > Textverarbeitung, Traitement de texte, Procesamiento de textos, Tekstverwerking
Mail merge > Serienbriefe, Publipostage
Microsoft Word, ?Word, MS Word
Microsoft PowerPoint, MS PowerPoint, PowerPoint
Microsoft Access, ?Access, MS Access
Microsoft Publisher, MS Publisher
Microsoft OneNote, OneNote
Microsoft OneDrive, OneDrive
Microsoft Planner
Microsoft Forms
Microsoft Power Automate, Power Automate, Microsoft Flow
Microsoft Power Apps, Power Apps, PowerApps
Microsoft Power Platform, Power Platform
Microsoft Copilot, GitHub Copilot
Microsoft Exchange, Exchange Server, Exchange Online
Microsoft Intune
Lotus Notes, IBM Notes
Google Workspace, Google Suite, G Suite, GSuite
Google Sheets
Google Docs
Google Slides
Google Drive
Google Forms
Gmail
Google Calendar
Google Meet
LibreOffice, OpenOffice
Apple Keynote
Apple Numbers
Apple iWork
?Dropbox
Evernote
Todoist
!Basecamp
ClickUp
Wrike
Smartsheet
Airtable
Monday.com
Microsoft Project, MS Project
OpenProject
Redmine
MindManager
XMind
Lucidchart
draw.io
DocuSign, Adobe Sign
PDF editing
Calendly
Doodle polls
Webex, Cisco Webex
GoToMeeting
TeamViewer
AnyDesk
Prezi
ChatGPT, OpenAI ChatGPT
DeepL
Zapier
IFTTT
SurveyMonkey
Typeform
?Qualtrics
LimeSurvey
FileMaker, FileMaker Pro
ELO document management, ELO ECM
DocuWare
d.velop documents, d.3ecm
M-Files
OpenText, OpenText Content Server
Alfresco
Dragon NaturallySpeaking, Dragon dictation
?Windows, Microsoft Windows, Windows 10, Windows 11
Digital literacy, ?Computer skills, Computer literacy > ?EDV-Kenntnisse, ?PC-Kenntnisse, ?Bureautique, ?Informática básica, ?Ofimática, ?Informatica di base, ?Computervaardigheden
Microsoft Outlook, MS Outlook, ?Outlook
Microsoft Teams, MS Teams
Microsoft Visio, MS Visio, Visio
SharePoint, Microsoft SharePoint
?Slack
?Zoom
?Notion
?Asana
Trello
`,
};
