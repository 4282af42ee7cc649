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
VAT, VAT returns > Mehrwertsteuer, Déclaration de TVA, IVA, Umsatzsteuervoranmeldung, Btw-aangifte, Umsatzsteuer, TVA
Sales and use tax
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
