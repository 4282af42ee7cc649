import type { SkillField } from '../skill.js';

/** Programs that run a firm, by module. */
export const ERP_AND_CRM: SkillField = {
  category: 'office',
  rows: `
ERP, erp, ERP systems, Enterprise resource planning > PGI, Sistemas ERP, ERP-Systeme
SAP, SAP GUI, SAP systems, SAP ERP > SAP-Kenntnisse, Connaissances SAP
SAP ECC, SAP ERP 6.0
SAP R/3
SAP S/4HANA, SAP S4 HANA, S4HANA, S4/HANA, SAP S4HANA, S/4HANA
SAP HANA
SAP FI, SAP Financials
SAP CO, SAP Controlling
SAP FI/CO, SAP FICO
SAP SD
SAP PP
SAP PM
SAP QM
SAP PS
SAP LE
SAP GTS
SAP BW, SAP BI, SAP BW/4HANA, SAP Business Warehouse
SAP BusinessObjects, BusinessObjects, SAP BO
SAP Analytics Cloud
SAP Fiori, SAPUI5
SAP Basis
SAP Business One, SAP B1
SAP Business ByDesign
SAP BTP, SAP Business Technology Platform
SAP PI/PO, SAP Process Integration
SAP Solution Manager
SAP GRC
SAP MDG
SAP Activate
Oracle E-Business Suite, Oracle EBS
Oracle Fusion, Oracle Fusion Cloud, Oracle Cloud ERP
Oracle Apex
JD Edwards
Microsoft Dynamics, Dynamics AX, Dynamics 365, Dynamics NAV, Microsoft Dynamics 365
Dynamics 365 Business Central, Business Central, Microsoft Navision, Navision
Dynamics 365 Finance and Operations, D365 F&O
NetSuite, Oracle NetSuite
Odoo, OpenERP
Infor ERP, Infor LN, Infor M3, Baan
Epicor
IFS Applications
proALPHA
abas ERP
Sage 100 ERP, Sage 100 Warenwirtschaft
weclapp
Acumatica
ERPNext
Dolibarr
TOTVS Protheus, TOTVS
Senior Sistemas
Syspro
QAD ERP
ServiceNow, ServiceNow ITSM
?Workday, Workday HCM
!Pega, Pegasystems
Appian
OutSystems
Mendix
Low-code development, No-code development
Master data migration, Data migration > Datenmigration, Migration de données
`,
};
