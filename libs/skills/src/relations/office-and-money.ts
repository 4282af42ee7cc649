import type { RelationRows } from './relation.js';

export const OFFICE_AND_MONEY: RelationRows = `
DATEV ~ Lexware ~ Addison software ~ Sage ~ BMD accounting software ~ RZL accounting software
QuickBooks = Xero = FreshBooks = Zoho Books
QuickBooks ~ Sage ~ Xero ~ MYOB ~ Tally ERP
Cegid ~ EBP Compta ~ Ciel Compta ~ Sage ~ Pennylane
Contaplus ~ A3 software ~ Sage
Zucchetti ~ TeamSystem
Exact Online = Twinfield = AFAS
DATEV, Lexware, QuickBooks, Xero, Sage, Addison software, Exact Online, Twinfield, Contaplus, Ciel Compta, EBP Compta > Bookkeeping
Accounts payable = Accounts receivable
Accounts payable, Accounts receivable, Double-entry bookkeeping, Account reconciliation, Account assignment, Preparatory bookkeeping, General ledger > Bookkeeping
Bookkeeping, General ledger, Month-end close, Annual accounts, Financial reporting, Balance sheet preparation, Fixed assets > Accounting
Annual accounts > Month-end close, Balance sheet preparation
Balance sheet preparation ~ Profit and loss statements ~ Cash flow statements
Dunning ~ Credit control ~ Accounts receivable
Invoice processing ~ Invoicing ~ Accounts payable
HGB ~ IFRS ~ US GAAP ~ UK GAAP ~ Local GAAP
Financial controlling, Cost accounting, Variance analysis, Project controlling, Production controlling, Sales controlling > Controlling
Controlling ~ Financial planning and analysis
Budgeting ~ Forecasting ~ Financial planning ~ Cash flow forecasting
Financial modelling, Discounted cash flow, LBO modelling > Financial analysis
Discounted cash flow > Valuation
Internal audit, Audit planning, Internal controls > Auditing
Sarbanes-Oxley > Internal controls
ACCA qualification ~ CPA certification ~ CIMA qualification
ADP payroll, Paychex, SD Worx, Silae, Gusto payroll, P&I LOGA, Sage Paie, Wage tax, Social security contributions > Payroll
ADP payroll ~ Paychex ~ SD Worx ~ Silae
Corporate tax ~ Income tax ~ Trade tax ~ VAT ~ International tax
Corporate tax, Income tax, VAT, Tax preparation, Tax planning, Tax compliance > Tax
Drake Tax ~ Lacerte ~ CCH Axcess ~ TurboTax
SAP FI/CO > SAP FI, SAP CO
SAP FI, SAP CO, SAP SD, SAP MM, SAP PP, SAP FI/CO, SAP PM, SAP QM, SAP EWM, SAP WM, SAP HCM, SAP S/4HANA, SAP BW, SAP Business One, ABAP > SAP
SAP S/4HANA ~ SAP ECC ~ SAP R/3
SAP EWM = SAP WM
SAP, NetSuite, Odoo, Microsoft Dynamics, Oracle Fusion, Dynamics 365 Business Central, Infor ERP, JD Edwards > ERP
SAP ~ Oracle Fusion ~ Microsoft Dynamics ~ NetSuite ~ Infor ERP
NetSuite ~ Odoo ~ Dynamics 365 Business Central ~ SAP Business One ~ Sage 100 ERP
Hyperion ~ OneStream ~ Anaplan ~ Adaptive Planning ~ Jedox
LucaNet ~ SAP BPC ~ OneStream
Pivot tables, VLOOKUP, Power Query, Power Pivot > Microsoft Excel
Microsoft Excel ~ Google Sheets
Microsoft Excel, Google Sheets > Spreadsheets
Microsoft Excel, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook > Microsoft Office
Microsoft Office > Microsoft Excel, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook
Microsoft Word ~ Google Docs
Microsoft PowerPoint ~ Google Slides ~ Apple Keynote ~ Prezi
Microsoft Office ~ Google Workspace ~ LibreOffice
Microsoft Teams = Zoom = Webex
Slack ~ Microsoft Teams
Jira ~ Asana ~ Trello ~ Monday.com ~ ClickUp ~ Wrike ~ YouTrack
Confluence ~ Notion ~ SharePoint
Microsoft Project ~ Primavera P6 ~ OpenProject ~ Smartsheet
Retail banking ~ Corporate banking ~ Private banking
Retail banking, Corporate banking, Private banking, Bank teller operations > Banking
Credit analysis ~ Credit risk ~ Lending
Credit risk, Market risk, Operational risk, Liquidity risk > Financial risk management
Know your customer = Anti-money laundering
Know your customer, Anti-money laundering, Sanctions screening > Compliance
Equities ~ Fixed income ~ Derivatives
Asset management ~ Portfolio management ~ Fund administration
Portfolio management > Investment analysis
Mergers and acquisitions > Due diligence, Valuation
Investment advice ~ Financial advice ~ Retirement planning
Murex ~ Calypso trading platform
Temenos ~ Finacle ~ Avaloq
Bloomberg Terminal ~ Refinitiv Eikon ~ FactSet ~ Capital IQ
Claims handling ~ Loss adjusting ~ Underwriting
Claims handling, Underwriting, Insurance advice, Actuarial science > Insurance
Executive assistance, Secretarial work, Office management > Office administration
Calendar management ~ Travel arrangements ~ Meeting organisation
Secretarial work ~ Executive assistance ~ Virtual assistance
Data entry ~ Data maintenance
Reception duties ~ Telephone answering ~ Visitor management ~ Medical reception ~ Hotel reception
`;
