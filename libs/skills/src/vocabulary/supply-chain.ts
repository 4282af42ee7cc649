import type { SkillField } from '../skill.js';

/** Purchasing, planning and moving of goods. */
export const SUPPLY_CHAIN: SkillField = {
  category: 'logistics',
  rows: `
Supply chain management, Supply chain, SCM > Gestion de la chaîne logistique, Gestión de la cadena de suministro, Gestione della supply chain, Cadeia de suprimentos, Lieferkettenmanagement
Supply chain planning, Supply planning > Bedarfsplanung, Approvisionnement, Aprovisionamiento
Sales and operations planning, S&OP
Demand planning > Absatzplanung, Planification de la demande
?Procurement, ?Purchasing > ?Beschaffung, Approvvigionamento, Aquisições, ?Einkauf, ?Achats, ?Compras, ?Inkoop
Strategic sourcing, Strategic purchasing > Strategischer Einkauf, Achats stratégiques, Strategische inkoop
Operational purchasing > Operativer Einkauf
Purchase orders, Purchase order management > Bestellabwicklung, Bons de commande, Ordini di acquisto
E-procurement
Coupa
SAP Ariba, Ariba
Jaggaer
Vendor management > Gestion des fournisseurs, Leveranciersmanagement, Gestione fornitori, Supplier management, Lieferantenmanagement, Gestión de proveedores
Supplier evaluation > Lieferantenbewertung
Material planning, Material management, Materials management > Materialwirtschaft, Materialdisposition, Gestion des matières
Freight forwarding > Transitaire, Commission de transport, Expedition von Gütern, ?Expeditie, ?Spedition
Air freight > Luftfracht, Fret aérien
Sea freight, Ocean freight > Seefracht, Fret maritime
Road freight > Straßengüterverkehr, Transport routier
Rail freight > Schienengüterverkehr, Fret ferroviaire
Intermodal transport, Combined transport > Kombinierter Verkehr
Freight rate negotiation, Freight management > Frachtkostenmanagement
Customs clearance, ?Customs > Zollabfertigung, Despacho de aduanas, Sdoganamento, Douaneafhandeling, Desembaraço aduaneiro, Zollabwicklung, Dédouanement, ?Douane
Import and export, Import/export, Export documentation > Exportabwicklung, Comercio exterior, Commerce international
Foreign trade, International trade > Außenhandel, Handelsabwicklung, Commercio estero
Export control > Exportkontrolle
ATLAS customs software
Letters of credit, Documentary credits > Akkreditive, Crédit documentaire
Tariff classification, HS codes > Zolltarif
Transport management, TMS > Gestion du transport, Gestión del transporte, Transportmanagement, ?Disposition
Transport planning, Transport scheduling > Transportdisposition, Disposition von Fahrzeugen, Exploitation transport
Transport management systems, TMS software, SAP TM
Route planning > Planification de tournées, Planificación de rutas, Ritplanning, Tourenplanung, Routeplanung
?Dispatching > Disponieren
Fleet management > Gestion de flotte, Gestión de flotas, Wagenparkbeheer, Fuhrparkmanagement
Telematics > Telematik
Third-party logistics, 3PL management
Contract logistics > Kontraktlogistik
Reverse logistics
Production logistics, Intralogistics > Produktionslogistik, Intralogistik
Kanban supply, Milk run logistics
Distribution planning, Distribution management
SAP MM
SAP APO, SAP IBP
Kinaxis, Kinaxis RapidResponse
Inventory optimisation, Safety stock calculation
ABC analysis > ABC-Analyse
Tender management for freight
CargoWise
Shipping documents, Bills of lading, CMR waybill > Frachtpapiere, Lettre de voiture
Incoterms
APICS CPIM, CPIM
APICS CSCP, CSCP
?Logistics > ?Logistik, ?Logistique, ?Logística, ?Logistiek
Hazardous goods, ?ADR, Dangerous goods > Gefahrgut
`,
};
