import type { SkillField } from '../skill.js';

/** Selling to firms and people. */
export const SALES: SkillField = {
  category: 'sales',
  rows: `
?Sales, ?Selling > ?Verkauf, ?Vente, Verkauf und Vertrieb, ?Vertrieb, ?Ventas, ?Ventes, ?Vendite, ?Verkoop, ?Vendas
Sales management > Verkaufsleitung, Direction commerciale, Dirección comercial, Vertriebsleitung
Sales strategy > Vertriebsstrategie, Stratégie commerciale
Solution selling, Consultative selling, Value selling > Vente consultative
B2B sales, B2B, Business-to-business, B2B SaaS sales, SaaS sales, Software sales, Enterprise sales, Mid-market sales > Geschäftskundenvertrieb, Vente B2B, Ventas B2B, B2B-Vertrieb, Vertrieb B2B, Softwarevertrieb, Vente en B2B, Vente aux entreprises, Venta B2B, Venta a empresas, Vendite B2B, Vendas B2B, B2B-verkoop
B2C sales, B2C > Privatkundenvertrieb
Technical sales, Sales engineering > Technischer Vertrieb, Technico-commercial, Venta técnica
Pre-sales, Presales consulting > Avant-vente
Inside sales > Vertriebsinnendienst, Verkaufsinnendienst, Vente sédentaire, Administration des ventes, ?Innendienst
Field sales, Outside sales, Territory sales, Travelling sales > Vertriebsaußendienst, Vente terrain, Commercial itinérant, ?Außendienst, Vertrieb im Außendienst, Venta en ruta, Venta de campo
Door-to-door sales, Direct sales > Haustürverkauf, Direktvertrieb, Porte-à-porte
Telesales, Telephone sales, Telemarketing > Telefonverkauf, Télévente, Televentas
Channel sales, Partner management > Partnervertrieb
Export sales, International sales > Exportvertrieb
Key account management > Großkundenbetreuung, Gestion grands comptes
Account management, Managing accounts > Gestion de portefeuille clients, Accountbeheer, Bestandskundenbetreuung, Bestandskunden, Gestion de comptes, Gestión de cuentas, Gestione clienti, Gestão de contas, Relatiebeheer
Customer acquisition, New customer acquisition > Neukundengewinnung, Kundenakquise, Kundengewinnung, Acquisition de clients, Captación de clientes, Acquisizione clienti
Lead generation, ?Prospecting, Outbound prospecting, Prospecting for new business, New business prospecting, Self-sourced pipeline, Building pipeline, Outbound sales, Self-generated pipeline, Cold outreach > Leadgenerierung, Génération de leads, Prospection commerciale, Akquise, Neukundenakquise, Prospection, Prospection de nouveaux clients, Prospección comercial, Prospección de clientes, Ricerca nuovi clienti, Prospeção comercial, Prospecção de clientes, Acquisitie
Lead qualification
Cold calling > Telefonakquise, Prospection téléphonique, Kaltakquise
Sales presentations, Product presentations > Produktpräsentationen
Sales negotiation, Price negotiation, Negotiating with procurement, Negotiation with procurement, Commercial negotiation, Contract negotiation with customers > Preisverhandlungen, Négociation commerciale, Verhandlung mit Einkäufern, Négociations commerciales, Negociación comercial, Trattativa commerciale, Negociação comercial
Closing of sales, Deal closing, Closing deals, Closed deals, Closing experience, Full sales cycle, Full-cycle sales, Quota attainment, Quota-carrying > Verkaufsabschluss, Vertragsabschluss im Vertrieb, Closing commercial, Cierre de ventas, Chiusura delle vendite, Fechamento de vendas
Quotation preparation, Quotes and proposals, Proposal writing > Angebotserstellung, Élaboration de devis, Elaboración de presupuestos, Offertes opstellen, Preventivi
Order processing, Order management, Order entry > Auftragsabwicklung, Auftragsbearbeitung, Traitement des commandes, Gestión de pedidos, Gestione ordini, Orderverwerking
Sales forecasting > Vertriebsplanung, Prévisions des ventes, Previsión de ventas
Sales analysis, Sales reporting > Vertriebsreporting, Análisis de ventas
Sales training > Verkaufstraining, Verkaufsschulung
Sales operations
Sales enablement
Pipeline management, Sales pipeline, Pipeline hygiene, Clean pipeline, Run a pipeline > Pipeline commercial, Gestión del pipeline
Territory management > Gebietsbetreuung
SPIN selling
MEDDIC, MEDDPICC
Challenger Sale
Customer relationship building, Customer relations > Kundenpflege, Relation client, Relación con clientes, Relazioni con i clienti, Klantrelaties
Customer advice, Customer consultation > Kundenberatung, Conseil client, Asesoramiento al cliente, Klantadvies
Customer service, Customer support, Customer care > Serviço ao cliente, Kundendienst, Servicio al cliente, Service après-vente, Kundenservice, Kundenbetreuung, Service client, Atención al cliente, Servizio clienti, Klantenservice, Atendimento ao cliente
After-sales service, After-sales > SAV, Servicio posventa
Call centre, Call center > Centre d’appels, Callcenter
Inbound calls
Outbound calls
Complaint resolution, Handling customer complaints
Customer success > Kundenerfolg
Customer satisfaction surveys, CSAT
CRM, crm, Customer relationship management > Gestion de la relation client
Salesforce, Salesforce Service Cloud, Service Cloud, Salesforce administration, Salesforce Lightning, Salesforce CRM, Sales Cloud
Apex programming, Salesforce Apex
HubSpot CRM
SugarCRM, SuiteCRM
Microsoft Dynamics CRM, Dynamics CRM
SAP CRM, SAP C4C
Freshsales
Zendesk
Freshdesk
Intercom messenger
Genesys, Genesys Cloud
Five9
Gainsight
Salesloft
ZoomInfo
LinkedIn Sales Navigator, Sales Navigator
Apollo.io
Gong revenue intelligence
Business development > Geschäftsentwicklung, Développement commercial
Zoho CRM
Pipedrive
Contract negotiation, Vendor negotiation, Negotiating contracts, Negotiation of contracts, Negotiating agreements, Negotiates contracts, Redlining, Redlines, Contract negotiations > Vertragsverhandlungen, Vertragsverhandlung, Négociation de contrats, Négociation des contrats, Negociación de contratos, Negoziazione di contratti, Negoziazione contratti, Negociação de contratos, Contractonderhandelingen
Upselling, Cross-selling
Outreach sales engagement, Outreach.io
`,
};
