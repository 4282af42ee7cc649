import type { SkillField } from '../skill.js';

/** Warehouse, stock and parcels. */
export const WAREHOUSE: SkillField = {
  category: 'logistics',
  rows: `
Warehouse management, Warehousing > Lagerwirtschaft, Lagerwesen, Gestion d’entrepôt, Gestión de almacenes, Gestione magazzino, Gestão de armazém, Lagerverwaltung, Lagerlogistik, Gestion des stocks, Gestión de almacén, Magazijnbeheer
Warehouse work, Warehouse operations, Stock handling > Lagerarbeiten, Lagertätigkeiten, Manutention, Mozo de almacén, Magazzinaggio, Magazijnwerk
Warehouse management systems, Warehouse management system, WMS
SAP EWM, SAP Extended Warehouse Management
SAP WM
Manhattan WMS, Manhattan Associates
Blue Yonder, JDA software
Reflex WMS
Inventory management, Inventory control, Stock control > Gestion des inventaires, Gestione scorte, Gestão de estoque, Control de inventarios, Bestandsmanagement, Gestión de inventario, Voorraadbeheer
Stocktaking, Stock counting, Cycle counting > Inventur, Inventaire physique, Recuento de inventario
Forklift driving, Forklift, Forklift operation, Forklift license > Staplerfahren, Gabelstaplerschein, Conduite de chariot élévateur, Manejo de carretilla elevadora, Carrellista, Empilhadeira, Heftruckrijden, Staplerschein, Gabelstapler, CACES, Heftruck, Carretillero
Reach truck operation, Reach truck > Schubmaststapler, Chariot à mât rétractable, Reachtruck
Counterbalance forklift > Gegengewichtsstapler
Pallet truck operation, Electric pallet truck, Pallet jack operation > Elektrohubwagen, Transpalette électrique
CACES 1
CACES 3, CACES R489
Telehandler operation, Telescopic handler > Teleskoplader
Order picking, Picking and packing, Pick and pack > Preparación de pedidos, Picking de pedidos, Orderverzamelen, Kommissionierung, Préparation de commandes, Orderpicken
Voice picking, Pick-by-voice, Pick-by-light
Barcode scanning, Handheld scanners, RF scanners > Handscanner
RFID, RFID technology
?Packing, Order packing > Verpacken von Waren, ?Emballage, Embalaje de mercancías, Inpakken
Palletising, Palletizing > Palettieren, Palettisation
Loading and unloading, Truck loading > Be- und Entladen, Chargement et déchargement, Carga y descarga, Carico e scarico, Laden en lossen
Load securing, Cargo securing > Ladungssicherung, Arrimage, Ladingzekering
Goods receipt, Goods receiving > Warenannahme, Réception de marchandises, Recepción de mercancías, Ricevimento merci
Shipping and receiving, ?Goods in > Versandabwicklung, Warenversand, Wareneingang, Warenausgang, ?Expédition
Returns processing, Returns management > Retourenmanagement, Retourenbearbeitung, Gestion des retours
Commissioning of goods, Co-packing, Kitting > Konfektionierung
Cold chain management, Cold storage > Kühlkette, Chaîne du froid
High-bay warehouse, Automated storage systems > Hochregallager
Parcel sorting, Mail sorting, Parcel handling > Paketsortierung, Tri postal
Postal services, Mail delivery > Postzustellung, Distribution du courrier
Cross-docking
Manual handling, Heavy lifting > Heben und Tragen, Gestes et postures
?Removals, Furniture removal, Moving services > ?Umzüge, Déménagement, Mudanzas
Waste collection, Refuse collection > Müllabfuhr, Collecte des déchets
Waste sorting > Mülltrennung, Tri des déchets
`,
};
