import type { SkillField } from '../skill.js';

/** Warehouse, stock and parcels. */
export const WAREHOUSE: SkillField = {
  category: 'logistics',
  rows: `
Warehouse management, Warehousing, Warehouse supervision, Running a warehouse > Lagerwirtschaft, Lagerwesen, Gestion d’entrepôt, Gestión de almacenes, Gestione magazzino, Gestão de armazém, Lagerverwaltung, Lagerlogistik, Gestion des stocks, Gestión de almacén, Magazijnbeheer, Lagerleitung, Leitung des Lagers
Warehouse work, Warehouse operations, Stock handling > Lagerarbeiten, Lagertätigkeiten, Manutention, Mozo de almacén, Magazzinaggio, Magazijnwerk
Warehouse management systems, Warehouse management system, WMS, Warehouse software > SGA, Sistema de gestión de almacén, Lagerverwaltungssystem, LVS, Lagerverwaltungssysteme, Logiciel de gestion d’entrepôt, Sistema di gestione magazzino, Magazijnbeheersysteem
SAP EWM, SAP Extended Warehouse Management
SAP WM
Manhattan WMS, Manhattan Associates
Blue Yonder, JDA software
Reflex WMS
Inventory management, Inventory control, Stock control, Stock management, Stock accuracy, Stock levels, Inventory accuracy, Inventory controls, Stock controls > Gestion des inventaires, Gestione scorte, Gestão de estoque, Control de inventarios, Bestandsmanagement, Gestión de inventario, Voorraadbeheer, Bestandsführung, Bestandskontrolle, Bestandspflege, Lagerbestand, Gestion de stock, Gestion des stocks et inventaires, Contrôle des stocks, Suivi des stocks, Gestión de inventarios, Control de inventario, Control de stock, Control de existencias, Gestión de stocks, Gestione delle scorte, Gestione inventario, Controllo delle giacenze, Gestão de stocks, Gestão de inventário, Controle de estoque, Controlo de stocks, Voorraadcontrole
Stocktaking, Stock counting, Cycle counting, Stock takes, Stock counts, Cycle counts, Stock take, Stock count, Monthly stock count, Annual stocktake > Inventur, Inventaire physique, Recuento de inventario, Inventuren, Inventaires tournants, Inventaires, Inventarios cíclicos, Recuentos, Conteo cíclico, Inventari, Inventários, Tellingen
Forklift driving, Forklift, Forklift operation, Forklift license, Forklift truck, Forklift trucks, Forklift licence, FLT licence, Forklift certified, FLT > Staplerfahren, Gabelstaplerschein, Conduite de chariot élévateur, Manejo de carretilla elevadora, Carrellista, Empilhadeira, Heftruckrijden, Staplerschein, Gabelstapler, CACES, Heftruck, Carretillero, Flurförderzeuge, Chariot élévateur, Carné de carretillero, Carnet de carretillero, Carretilla elevadora, Carretilla frontal, Manejo de carretillas, Muletto, Patentino muletto, Carrello elevatore, Operador de empilhador, Empilhador, Heftruckcertificaat
Reach truck operation, Reach truck > Schubmaststapler, Chariot à mât rétractable, Reachtruck, Carretilla retráctil, Mástil retráctil, Carrello retrattile
Counterbalance forklift > Gegengewichtsstapler
Pallet truck operation, Electric pallet truck, Pallet jack operation > Elektrohubwagen, Transpalette électrique
CACES 1
CACES 3, CACES R489
Telehandler operation, Telescopic handler > Teleskoplader
Order picking, Picking and packing, Pick and pack, Pickers, Picking of orders > Preparación de pedidos, Picking de pedidos, Orderverzamelen, Kommissionierung, Préparation de commandes, Orderpicken, Preparación de pedido, Picking y packing, Preparazione ordini, Preparação de encomendas, Separação de pedidos, Kommissionieren
Voice picking, Pick-by-voice, Pick-by-light
Barcode scanning, Handheld scanners, RF scanners > Handscanner
RFID, RFID technology
?Packing, Order packing > Verpacken von Waren, ?Emballage, Embalaje de mercancías, Inpakken
Palletising, Palletizing > Palettieren, Palettisation
Loading and unloading, Truck loading > Be- und Entladen, Chargement et déchargement, Carga y descarga, Carico e scarico, Laden en lossen
Load securing, Cargo securing, Load security, Securing loads, Securing of loads, Strapping of loads, Ratchet straps, Straps and chains, Lashing > Ladungssicherung, Arrimage, Ladingzekering, Sicherung der Ladung, Arrimage des charges, Sujeción de la carga, Fissaggio del carico, Ancoraggio dei carichi, Amarração de carga, Lading zekeren
Goods receipt, Goods receiving, Inbound goods, Goods inwards, Receiving of goods > Warenannahme, Réception de marchandises, Recepción de mercancías, Ricevimento merci, Warenvereinnahmung, Réception des marchandises, Recepción de mercancía, Recepción de materiales, Ricezione merci, Ricevimento merce, Receção de mercadorias, Recebimento de mercadorias, Goederenontvangst
Shipping and receiving, ?Goods in, Outbound goods, Despatch of goods, Dispatch of goods, Shipping of goods > Versandabwicklung, Warenversand, Wareneingang, Warenausgang, ?Expédition, Expédition des marchandises, Expéditions, Expedición de mercancías, Expediciones, Spedizione merci, Expedição de mercadorias, Versand von Waren
Returns processing, Returns management > Retourenmanagement, Retourenbearbeitung, Gestion des retours
Commissioning of goods, Co-packing, Kitting > Konfektionierung
Cold chain management, Cold storage > Kühlkette, Chaîne du froid, Catena del freddo, Cadena de frío, Cadeia de frio
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
