import type { SkillField } from '../skill.js';

/** Books, closings, costs and payroll. */
export const ACCOUNTING: SkillField = {
  category: 'accounting',
  rows: `
?Accounting, Financial accounting > Comptabilité générale, Contabilidad general, Contabilità generale, Rechnungswesen, ?Comptabilité, ?Contabilidad, Contabilità, Contabilidade, Boekhouding
Bookkeeping > Buchführung, Teneduría de libros, Tenuta contabile, Financiële administratie, Buchhaltung, Finanzbuchhaltung, Tenue de livres, Laufende Buchhaltung, Tenue de la comptabilité, Saisie des écritures, Llevanza de contabilidad, Contabilità ordinaria, Escrituração contábil
Account assignment, Posting of invoices, Invoice posting > Kontierung, Saisie comptable, Imputation comptable
Double-entry bookkeeping > Doppelte Buchführung, Partida doble
Chart of accounts > Kontenrahmen, Plan comptable
Preparatory bookkeeping > Vorbereitende Buchhaltung
Accounts payable, AP ledger, Purchase ledger, Accounts payable and receivable, Supplier invoices, AP/AR, Vendor invoices > Kreditorenbuchführung, Contabilità fornitori, Crediteurenadministratie, Contas a pagar e a receber, Kreditorenbuchhaltung, Comptabilité fournisseurs, Cuentas por pagar, Contas a pagar, Kreditoren, Debitoren- und Kreditorenbuchhaltung, Kreditoren- und Debitorenbuchhaltung, Factures fournisseurs, Facturas de proveedores, Cuentas a pagar, Fatture fornitori, Contabilità fornitori e clienti, Faturas de fornecedores, Crediteuren
Accounts receivable, AR ledger, Sales ledger, Customer invoicing > Contabilità clienti, Debiteurenadministratie, Debitorenbuchhaltung, Comptabilité clients, Cuentas por cobrar, Contas a receber, Debitoren, Factures clients, Cuentas a cobrar, Facturas de clientes, Fatture clienti, Debiteuren
Invoice processing, Invoice verification > Rechnungsprüfung, Traitement des factures, Rechnungsbearbeitung
Payment processing, Payment transactions, Payment runs > Zahlungsverkehr, Traitement des paiements
SEPA payments, SEPA
?Dunning, Debt collection, Collections management > Inkasso, Mahnwesen, Recouvrement, Cobranza, Recupero crediti, Cobranças
Account reconciliation, Bank reconciliation, Reconciliations, Account reconciliations, Balance sheet reconciliations, Balance sheet reconciliation, Bank reconciliations, Ledger reconciliation, Reconciling accounts, Reconciled accounts, Reconciliation of accounts > Rapprochement bancaire, Conciliación bancaria, Riconciliazione bancaria, Kontenabstimmung, Abstimmung von Konten, Kontenabstimmungen, Rapprochements bancaires, Lettrage des comptes, Justification des comptes, Conciliaciones bancarias, Conciliación de cuentas, Riconciliazioni, Riconciliazioni bancarie, Reconciliação bancária, Reconciliações bancárias, Conciliação bancária, Afletteren
Intercompany reconciliation, Intercompany accounting
Consolidation of accounts, Financial consolidation, Group accounting, Consolidations, Consolidated financial statements, Consolidated accounts, Group consolidation > Konzernrechnungslegung, Konzernabschluss, Consolidation comptable, Konsolidierung, Konzernkonsolidierung, Comptes consolidés, Consolidación contable, Cuentas consolidadas, Bilancio consolidato, Consolidação de contas, Consolidatie
Monthly reporting > Monatsreporting, Reporting mensuel
Annual accounts, Year-end close, Year end, Year-end closing, Annual financial statements, Statutory accounts, Year-end accounts > Bilan comptable, Cuentas anuales, Bilancio di esercizio, Jaarrekening, Jahresabschluss, Clôture annuelle, Jahresabschlüsse, Monats- und Jahresabschlüsse, Jahresabschlusserstellung, Clôtures annuelles, Comptes annuels, Liasse fiscale, Liasses fiscales, Bilans annuels, Cierre anual, Cierre contable, Cierres contables, Bilancio d’esercizio, Chiusura annuale, Chiusure di bilancio, Contas anuais, Fecho de contas, Demonstrações contábeis, Jaarafsluiting, Jaarrekeningen
Balance sheet preparation, Balance sheets > Bilanzierung, Bilanzbuchhaltung, Bilans comptables, Bilanzerstellung, Erstellung von Bilanzen, Établissement des bilans, Elaboración de balances, Redazione del bilancio
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
Fixed assets, Fixed asset accounting, Fixed asset register > Anlagenbuchhaltung, Immobilisations comptables, Immobilisations, Inmovilizado, Activos fijos, Cespiti, Imobilizado, Ativos fixos, Vaste activa, Anlagevermögen
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
Payroll, Payroll processing, Payroll administration, Payroll runs, Running payroll > Entgeltabrechnung, Gehaltsabrechnung, Gestion de la paie, Liquidación de nóminas, Elaborazione paghe, Salarisadministratie, Departamento pessoal, Lohnbuchhaltung, Lohn- und Gehaltsabrechnung, ?Paie, ?Nóminas, Folha de pagamento, Lohnabrechnung, Lohn und Gehalt, Établissement de la paie, Bulletins de paie, Gestión de nóminas, Confección de nóminas, Elaborazione buste paga, Buste paga, Processamento salarial, Processamento de salários, Folha de pagamentos, Loonadministratie
Social security contributions > Sozialversicherung, Déclarations sociales, DSN paie, Seguridad social nóminas
Invoicing, ?Billing > Fakturierung, Fatturazione, Facturering, Faturamento, Rechnungsstellung, Facturation, Facturación
Credit control, Credit management > Forderungsmanagement, Debitorenmanagement
US GAAP, GAAP, Generally accepted accounting principles, U.S. GAAP, GAAP reporting, GAAP accounting
UK GAAP, FRS 102
Local GAAP
ACCA qualification
CPA certification, Certified Public Accountant, CPA license, Active CPA, Licensed CPA
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
General ledger, General ledger accounting, GL accounting, GL accounts, Journal entries, Journal entry, Ledger accounting, ?GL, Ledgers > Hauptbuch, Hauptbuchhaltung, Sachkonten, Grand livre, Écritures comptables, Libro mayor, Asientos contables, Libro mastro, Scritture contabili, Prima nota, Razão geral, Lançamentos contabilísticos, Lançamentos contábeis, Grootboek, Journaalposten
Month-end close, Month-end closing, Month end, Monthly close, Closing the books, Close the books, Monthly closing, Month-end accounts, Period-end close, Close process > Monatsabschluss, Monatsabschlüsse, Monatsabschlussarbeiten, Clôture mensuelle, Clôtures mensuelles, Arrêtés mensuels, Situations mensuelles, Cierre mensual, Cierres mensuales, Cierre de mes, Chiusura mensile, Chiusure mensili, Fecho mensal, Fechamento mensal, Encerramento mensal, Maandafsluiting
Financial reporting, Financial statements, Reporting packages, Statutory reporting, Preparation of financial statements > Finanzberichterstattung, Reporting financier, États financiers, Informes financieros, Estados financieros, Reportistica finanziaria, Relato financeiro, Demonstrações financeiras, Financiële rapportage
Financial analysis > Finanzanalyse, Analyse financière, Análisis financiero
?Forecasting, Financial forecasting
?Controlling, Management accounting > Contrôle de gestion, Controllo di gestione
IFRS
HGB > Handelsgesetzbuch, Rechnungslegung nach HGB, Abschluss nach HGB
Sarbanes-Oxley, SOX, SOX 404, SOX compliance
Xero
Audit support, Annual audit support, External audit support, Supporting auditors, Liaising with auditors, Audit preparation, Audit schedules > Prüfungsbegleitung, Begleitung der Wirtschaftsprüfung, Ansprechpartner für Wirtschaftsprüfer, Relation avec les commissaires aux comptes, Apoyo a la auditoría, Supporto alla revisione
`,
};
