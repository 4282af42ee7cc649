import type { SkillField } from '../skill.js';

/** Buying, letting and managing buildings. */
export const PROPERTY: SkillField = {
  category: 'sales',
  rows: `
Real estate > Inmobiliaria, Settore immobiliare, Vastgoed, ?Immobilien, ?Immobilier
Real estate sales, Property sales, Real estate brokerage > Immobilienverkauf, Immobilienvermittlung, Transaction immobilière, Venta de inmuebles, Vendita immobiliare
Property management, Real estate management > Immobilienverwaltung, Hausverwaltung, Gestion immobilière, Gestion locative, Administración de fincas, Gestione immobiliare, Vastgoedbeheer
Condominium management, Homeowners association management > WEG-Verwaltung, Gestion de copropriété, Syndic de copropriété, Amministrazione condominiale
?Letting, Lettings, Residential letting > Vermietung von Wohnungen, Mietverwaltung, Location immobilière
Commercial real estate > Gewerbeimmobilien, Immobilier d’entreprise
Property valuation, Real estate appraisal, Property appraisal > Immobilienbewertung, Expertise immobilière, Tasación de inmuebles, Taxatie
Real estate development, Property development > Immobilienentwicklung, Projektentwicklung Immobilien, Promotion immobilière
Real estate investment > Immobilieninvestment
Service charge accounting > Nebenkostenabrechnung, Betriebskostenabrechnung, Charges locatives
Lease management, Lease administration > Mietvertragsverwaltung
Property inspection, Home inspection > Wohnungsübergabe, État des lieux
Tenant relations > Mieterbetreuung
Yardi, Yardi Voyager
MRI Software for property
AppFolio
Argus Enterprise
MLS listings
Housing association work, Social housing > Wohnungswirtschaft, Logement social
`,
};
