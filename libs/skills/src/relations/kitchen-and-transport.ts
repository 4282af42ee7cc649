import type { RelationRows } from './relation.js';

export const KITCHEN_AND_TRANSPORT: RelationRows = `
Chef de partie work, Sous-chef duties, Commis cooking, Italian cuisine, French cuisine, Asian cuisine, Regional cuisine, Fine dining, Cold kitchen, Grilling, Sauce making, Fish preparation, Meat preparation, Mediterranean cuisine > Cooking
Sous-chef duties > Chef de partie work, Kitchen management
Chef de partie work > Commis cooking, Food preparation
Cooking > Food preparation, Knife skills
Italian cuisine ~ French cuisine ~ Spanish cuisine ~ Mediterranean cuisine
Asian cuisine ~ Japanese cuisine ~ Indian cuisine
HACCP > Food safety, Kitchen hygiene
HACCP ~ Kitchen hygiene ~ Food safety ~ ServSafe
ServSafe > Food safety
Menu planning ~ Recipe development ~ Food costing
Kitchen management > Menu planning, Kitchen ordering, Food costing
Kitchen assistance ~ Dishwashing ~ Food preparation
Community catering ~ Catering ~ Banqueting
Baking ~ Pastry ~ Confectionery ~ Bread making
Bread making, Viennoiserie, Dough preparation > Baking
Cake decorating, Chocolate making, Confectionery > Pastry
Butchery ~ Sausage making ~ Deboning ~ Meat preparation
Pizza making ~ Italian cuisine
Bartending = Bar service
Bartending ~ Barista ~ Table service
Waitressing = Table service
Table service ~ Food and beverage service ~ Banqueting ~ Room service
Wine service > Wine knowledge
Table service ~ Wine service
Restaurant management ~ Food and beverage management ~ Bar management ~ Hotel management
Hotel reception > Check-in and check-out of guests, Guest relations, Reservations management
Hotel reception ~ Guest relations ~ Concierge services ~ Night audit
Opera PMS = Protel PMS = Mews PMS = Cloudbeds = SIHOT
Amadeus GDS = Sabre GDS = Galileo GDS
Amadeus GDS, Sabre GDS, Galileo GDS > Reservation systems
Housekeeping ~ Hotel room cleaning ~ Cleaning ~ Laundry operations
Revenue management = Yield management
Commercial driver’s licence = HGV licence
HGV licence ~ Commercial driver’s licence ~ Truck driving
HGV licence, Commercial driver’s licence > Car driving licence category B
Car driving licence category B = Driving licence
Articulated lorry driving, Tanker driving, Heavy haulage, Refrigerated transport > Truck driving
Truck driving > HGV licence, Load securing, Digital tachograph
Truck driving ~ Van driving ~ Bus driving
Van driving ~ Parcel delivery ~ Last-mile delivery ~ Food delivery
Parcel delivery = Last-mile delivery
Bus driving ~ Taxi driving ~ Chauffeuring ~ Tram driving
Tram driving ~ Train driving
ADR transport of dangerous goods > Hazardous goods
Professional driver qualification ~ HGV licence
Forklift driving = Counterbalance forklift
Forklift driving ~ Reach truck operation ~ Pallet truck operation ~ Telehandler operation
Reach truck operation, Counterbalance forklift, CACES 3 > Forklift driving
CACES 1 ~ CACES 3 ~ Forklift driving
Order picking = Commissioning of goods
Order picking ~ Packing ~ Palletising ~ Loading and unloading
Voice picking > Order picking
Goods receipt ~ Shipping and receiving ~ Goods ordering
Goods receipt, Order picking, Packing, Stocktaking, Loading and unloading > Warehouse work
Stocktaking ~ Inventory management
SAP EWM, SAP WM, Manhattan WMS, Blue Yonder, Reflex WMS > Warehouse management systems
Manhattan WMS ~ Blue Yonder ~ SAP EWM ~ Reflex WMS
Warehouse management > Warehouse work, Inventory management
Barcode scanning ~ RFID
Procurement = Operational purchasing
Procurement ~ Strategic sourcing ~ Vendor management ~ Purchase orders
SAP Ariba ~ Coupa ~ Jaggaer
SAP Ariba, Coupa, Jaggaer > E-procurement
Demand planning ~ Material planning ~ Supply chain planning ~ Sales and operations planning
Procurement, Demand planning, Supply chain planning, Inventory management > Supply chain management
Freight forwarding ~ Transport management ~ Dispatching
Air freight ~ Sea freight ~ Road freight ~ Rail freight
Air freight, Sea freight, Road freight > Freight forwarding
Customs clearance ~ Import and export ~ Foreign trade ~ Export control
ATLAS customs software, Tariff classification > Customs clearance
Dispatching ~ Route planning ~ Transport planning ~ Fleet management
Incoterms ~ Letters of credit ~ Shipping documents
Warehouse management, Transport management, Supply chain management > Logistics
Seamanship ~ Ship navigation ~ Bridge watchkeeping
Cabin crew service ~ Ground handling ~ Check-in and boarding
Guarding ~ Patrolling ~ Access checks ~ Event security
Section 34a security certificate, SIA licence, CQP APS security certificate > Guarding
Firefighting > Fire safety, Respiratory protection, Technical rescue
Property management ~ Letting ~ Condominium management ~ Lease management
Real estate sales, Property management, Letting > Real estate
Public administration ~ Municipal administration ~ Administrative case processing
`;
