import type { SkillField } from '../skill.js';

/** Selling to firms and people. */
export const SALES: SkillField = {
  category: 'sales',
  rows: `
?Sales, ?Selling > ?Verkauf, ?Vente, Verkauf und Vertrieb, ?Vertrieb, ?Ventas, ?Ventes, ?Vendite, ?Verkoop, ?Vendas
Sales management > Verkaufsleitung, Direction commerciale, Dirección comercial, Vertriebsleitung
Sales strategy > Vertriebsstrategie, Stratégie commerciale
Solution selling, Consultative selling, Value selling > Vente consultative
B2B sales, B2B, Business-to-business > Geschäftskundenvertrieb, Vente B2B, Ventas B2B
B2C sales, B2C > Privatkundenvertrieb
Technical sales, Sales engineering > Technischer Vertrieb, Technico-commercial, Venta técnica
Pre-sales, Presales consulting > Avant-vente
Inside sales > Vertriebsinnendienst, Verkaufsinnendienst, Vente sédentaire, Administration des ventes, ?Innendienst
Field sales > Vertriebsaußendienst, Vente terrain, Commercial itinérant, ?Außendienst
Door-to-door sales, Direct sales > Haustürverkauf, Direktvertrieb, Porte-à-porte
Telesales, Telephone sales, Telemarketing > Telefonverkauf, Télévente, Televentas
Channel sales, Partner management > Partnervertrieb
Export sales, International sales > Exportvertrieb
Key account management > Großkundenbetreuung, Gestion grands comptes
Account management > Gestion de portefeuille clients, Accountbeheer
Customer acquisition, New customer acquisition > Neukundengewinnung, Kundenakquise, Kundengewinnung, Acquisition de clients, Captación de clientes, Acquisizione clienti
Lead generation, ?Prospecting > Leadgenerierung, Génération de leads, Prospection commerciale
Lead qualification
Cold calling > Telefonakquise, Prospection téléphonique, Kaltakquise
Sales presentations, Product presentations > Produktpräsentationen
Sales negotiation, Price negotiation > Preisverhandlungen, Négociation commerciale
Closing of sales, Deal closing > Verkaufsabschluss
Quotation preparation, Quotes and proposals, Proposal writing > Angebotserstellung, Élaboration de devis, Elaboración de presupuestos, Offertes opstellen, Preventivi
Order processing, Order management, Order entry > Auftragsabwicklung, Auftragsbearbeitung, Traitement des commandes, Gestión de pedidos, Gestione ordini, Orderverwerking
Sales forecasting > Vertriebsplanung, Prévisions des ventes, Previsión de ventas
Sales analysis, Sales reporting > Vertriebsreporting, Análisis de ventas
Sales training > Verkaufstraining, Verkaufsschulung
Sales operations
Sales enablement
Pipeline management
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
Contract negotiation, Vendor negotiation
Upselling, Cross-selling
`,
};
