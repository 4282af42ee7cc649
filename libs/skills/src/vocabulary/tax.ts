import type { SkillField } from '../skill.js';

/** Taxes of firms and people. */
export const TAX: SkillField = {
  category: 'accounting',
  rows: `
?Tax, Taxation > ?Steuern, ?Impuestos, Fiscalidad, Fiscalità, ?Belastingen, Tributação, Fiscalité
Tax preparation, Tax returns, Tax filing > Steuererklärungen, Déclarations fiscales, Declaraciones de impuestos, Dichiarazioni dei redditi, Belastingaangifte
Tax advice, Tax consulting, Tax advisory > Steuerberatung, Conseil fiscal, Asesoría fiscal, Consulenza fiscale, Belastingadvies
Tax planning > Steuerplanung, Optimisation fiscale
Corporate tax, Corporation tax, Corporate income tax > Körperschaftsteuer, Impôt sur les sociétés, Impuesto de sociedades
Income tax, Personal income tax > Einkommensteuer, Impôt sur le revenu, IRPF
Trade tax > Gewerbesteuer
VAT, VAT returns, VAT reporting, VAT filings > Mehrwertsteuer, Déclaration de TVA, IVA, Umsatzsteuervoranmeldung, Btw-aangifte, Umsatzsteuer, TVA, Umsatzsteuervoranmeldungen, Umsatzsteuerrecht, Umsatzsteuererklärungen, Déclarations de TVA, Déclarations TVA, Modelo 303, Liquidación de IVA, Declaraciones de IVA, Liquidazione IVA, Dichiarazioni IVA, Declarações de IVA, Btw-aangiften, USt-Voranmeldung, UStVA
Sales and use tax, Sales tax, Multi-state sales tax
Wage tax > Lohnsteuer
International tax > Internationales Steuerrecht, Fiscalité internationale
Transfer pricing > Verrechnungspreise, Prix de transfert
Property tax > Grundsteuer, Taxe foncière
Inheritance tax > Erbschaftsteuer
Tax audits, Tax audit support > Betriebsprüfung, Steuerprüfung, Contrôle fiscal
Tax compliance
Tax law > Steuerrecht, Derecho tributario, Diritto tributario, Direito tributário, Droit fiscal
Excise duties > Verbrauchsteuern
Drake Tax
Lacerte
CCH Axcess
TaxAct
TurboTax
ElsterFormular, !ELSTER
`,
};
