import type { SkillField } from '../skill.js';

/** Books, closings, costs and payroll. */
export const ACCOUNTING: SkillField = {
  category: 'accounting',
  rows: `
?Accounting, Financial accounting > Comptabilité générale, Contabilidad general, Contabilità generale, Rechnungswesen, ?Comptabilité, ?Contabilidad, Contabilità, Contabilidade, Boekhouding
Bookkeeping > Buchführung, Teneduría de libros, Tenuta contabile, Financiële administratie, Buchhaltung, Finanzbuchhaltung, Tenue de livres
Account assignment, Posting of invoices, Invoice posting > Kontierung, Saisie comptable, Imputation comptable
Double-entry bookkeeping > Doppelte Buchführung, Partida doble
Chart of accounts > Kontenrahmen, Plan comptable
Preparatory bookkeeping > Vorbereitende Buchhaltung
Accounts payable > Kreditorenbuchführung, Contabilità fornitori, Crediteurenadministratie, Contas a pagar e a receber, Kreditorenbuchhaltung, Comptabilité fournisseurs, Cuentas por pagar, Contas a pagar
Accounts receivable > Contabilità clienti, Debiteurenadministratie, Debitorenbuchhaltung, Comptabilité clients, Cuentas por cobrar, Contas a receber
Invoice processing, Invoice verification > Rechnungsprüfung, Traitement des factures, Rechnungsbearbeitung
Payment processing, Payment transactions, Payment runs > Zahlungsverkehr, Traitement des paiements
SEPA payments, SEPA
?Dunning, Debt collection, Collections management > Inkasso, Mahnwesen, Recouvrement, Cobranza, Recupero crediti, Cobranças
Account reconciliation, Bank reconciliation, Reconciliations > Rapprochement bancaire, Conciliación bancaria, Riconciliazione bancaria, Kontenabstimmung
Intercompany reconciliation, Intercompany accounting
Consolidation of accounts, Financial consolidation, Group accounting > Konzernrechnungslegung, Konzernabschluss, Consolidation comptable
Monthly reporting > Monatsreporting, Reporting mensuel
Annual accounts, Year-end close > Bilan comptable, Cuentas anuales, Bilancio di esercizio, Jaarrekening, Jahresabschluss, Clôture annuelle
Balance sheet preparation, Balance sheets > Bilanzierung, Bilanzbuchhaltung, Bilans comptables
Profit and loss statements, Income statements > Gewinn- und Verlustrechnung, Compte de résultat
Income-surplus accounting > Einnahmenüberschussrechnung
Cash flow statements
Financial controlling > Finanzcontrolling, Controle financeiro
Sales controlling > Vertriebscontrolling
Production controlling > Produktionscontrolling
Project controlling > Projektcontrolling
Cost accounting, Cost control > Kosten- und Leistungsrechnung, Comptabilité analytique, Contabilidad de costes, Contabilidad de costos, Contabilità analitica, Kostenrechnung, Contrôle des coûts
Product costing, Cost calculation > Produktkalkulation, Kalkulation, Calcul de coûts
Activity-based costing > Prozesskostenrechnung
Contribution margin analysis > Deckungsbeitragsrechnung
Variance analysis > Abweichungsanalyse, Analyse des écarts
Budgeting, Budget management > Budgetplanung, Élaboration de budgets, ?Presupuestos, Begroting, Orçamentação, Budgetierung, Gestion budgétaire
Financial planning > Finanzplanung, Planification financière, Planificación financiera, Pianificazione finanziaria
Financial planning and analysis, FP&A
Cash flow forecasting, Liquidity planning > Liquiditätsplanung, Prévisions de trésorerie
Treasury management, Cash management, Cash flow management > Trésorerie, Tesorería
Petty cash, Cash book keeping > Kassenführung, Kassenbuch
Expense management, Expense reports > Spesenabrechnung, Notes de frais, Reisekostenabrechnung
Travel expense accounting > Reisekosten
Fixed assets, Fixed asset accounting > Anlagenbuchhaltung, Immobilisations comptables
Depreciation calculations
Stock valuation, Inventory accounting > Bestandsbewertung
Revenue recognition, IFRS 15, ASC 606
Lease accounting, IFRS 16, ASC 842
Public sector accounting, Governmental accounting > Kameralistik, Doppik, Comptabilité publique
Nonprofit accounting
Fund accounting > Fondsbuchhaltung
?Auditing, Financial audit, Statutory audit, External audit > Revision von Abschlüssen, Auditoría, Revisione contabile, Auditoria contábil, Wirtschaftsprüfung, Audit interne
Internal audit > Interne Revision, Innenrevision, Auditoría interna, Controllo interno
Internal controls, Internal control systems > Internes Kontrollsystem, Contrôle interne
Audit planning
Fraud examination, Forensic accounting > Forensische Prüfung
Payroll, Payroll processing > Entgeltabrechnung, Gehaltsabrechnung, Gestion de la paie, Liquidación de nóminas, Elaborazione paghe, Salarisadministratie, Departamento pessoal, Lohnbuchhaltung, Lohn- und Gehaltsabrechnung, ?Paie, ?Nóminas, Folha de pagamento
Social security contributions > Sozialversicherung, Déclarations sociales, DSN paie, Seguridad social nóminas
Invoicing, ?Billing > Fakturierung, Fatturazione, Facturering, Faturamento, Rechnungsstellung, Facturation, Facturación
Credit control, Credit management > Forderungsmanagement, Debitorenmanagement
US GAAP, GAAP
UK GAAP, FRS 102
Local GAAP
ACCA qualification
CPA certification, Certified Public Accountant
CIMA qualification
CFA charter, Chartered Financial Analyst
Lexware, Lexoffice
DATEV, DATEV Unternehmen online
Addison software
BMD accounting software, BMD NTCS
RZL accounting software
?Sage, Sage Accounting, Sage 200, Sage X3, Sage Intacct, Sage 50, Sage 100
Sage Paie, Sage 100 Paie
Cegid
EBP Compta
Ciel Compta
Pennylane
QuickBooks, QuickBooks Online
FreshBooks
Zoho Books
Tally ERP, Tally Prime, TallyPrime, Tally ERP 9
MYOB
Exact Online
Twinfield
AFAS
Contaplus
A3 software, A3ASESOR, A3nom
Zucchetti
TeamSystem
Primavera ERP
BlackLine
Anaplan
!Hyperion, Oracle Hyperion
OneStream
Adaptive Planning, Workday Adaptive Planning
Jedox
LucaNet
SAP BPC
SAP Concur, !Concur
ADP payroll, ADP Workforce Now
Paychex
SD Worx
Silae
P&L management, Profit and loss responsibility, P&L > Ergebnisverantwortung
General ledger > Hauptbuch
Month-end close, Month-end closing > Monatsabschluss
Financial reporting, Financial statements
Financial analysis > Finanzanalyse, Analyse financière, Análisis financiero
?Forecasting, Financial forecasting
?Controlling, Management accounting > Contrôle de gestion, Controllo di gestione
IFRS
HGB
Sarbanes-Oxley, SOX, SOX 404, SOX compliance
Xero
`,
};
