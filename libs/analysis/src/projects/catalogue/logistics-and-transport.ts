import type { ProjectIdea } from '../project-idea.js';

export const LOGISTICS_AND_TRANSPORT: readonly ProjectIdea[] = [
  {
    skills: ['Forklift driving', 'Reach truck operation', 'Counterbalance forklift', 'CACES 1', 'CACES 3'],
    ...{ with: ['Load securing'], kind: 'course', hours: 24 },
    title: 'The truck licence: {skill}',
    description:
      'Book the licence course for {skill}, pass theory and driving test, and drive the first shifts under supervision.',
    features: [
      'Theory and driving test',
      'Daily check before driving',
      'Load securing and the employer’s written permit',
    ],
    outcomes: ['Drive safely among people', 'Stack and unstack without damage'],
  },
  {
    skills: [
      'Warehouse work',
      'Order picking',
      'Packing',
      'Goods receipt',
      'Shipping and receiving',
      'Commissioning of goods',
      'Loading and unloading',
    ],
    ...{ with: ['Barcode scanning', 'Manual handling'], kind: 'project', hours: 16 },
    title: 'Two Saturdays in a food bank’s store: {skill}',
    description:
      'Help in the store of a food bank or like organisation with receipt, storing, picking and dispatch, and count errors.',
    features: [
      'Receipt checked against the note',
      'Picking by list or barcode scanning, errors counted',
      'Manual handling without strain',
    ],
    outcomes: ['Work fast without errors', 'Keep a store in order'],
  },
  {
    skills: [
      'Warehouse management',
      'Inventory management',
      'Stocktaking',
      'Warehouse management systems',
      'SAP EWM',
      'SAP WM',
    ],
    ...{ with: ['Barcode scanning'], kind: 'project', hours: 20 },
    title: 'A small store organised anew: {skill}',
    description: 'Organise the store of a club or workshop anew: places, minimum stock, counting, with a free program.',
    features: [
      'Places by how often things are taken',
      'Barcode scanning or labels',
      'A count with differences explained',
    ],
    outcomes: ['Plan stock and places', 'Keep book and shelf equal'],
  },
  {
    skills: [
      'Supply chain management',
      'Supply chain planning',
      'Demand planning',
      'Material planning',
      'Inventory optimisation',
    ],
    ...{ with: ['Microsoft Excel'], kind: 'project', hours: 22 },
    title: 'A year of planning for a bicycle maker: {skill}',
    description:
      'Plan material and stock of an invented bicycle maker over a year in Microsoft Excel, with a late supplier in the middle.',
    features: ['A forecast with its error', 'Reorder points reckoned', 'The disruption handled, with costs'],
    outcomes: ['Plan with uncertainty', 'Weigh stock against service'],
  },
  {
    skills: ['Procurement', 'Strategic sourcing', 'Operational purchasing', 'Vendor management', 'Supplier evaluation'],
    ...{ with: [], kind: 'project', hours: 18 },
    title: 'Workwear bought for a sample firm: {skill}',
    description:
      'Buy workwear for an invented firm of eighty people: need, request, comparison, negotiation, order, rating.',
    features: [
      'Three comparable offers',
      'Total cost, not the price alone',
      'Negotiation prepared and held with a partner',
    ],
    outcomes: ['Buy by total cost', 'Rate suppliers fairly'],
  },
  {
    skills: [
      'Freight forwarding',
      'Import and export',
      'Customs clearance',
      'Sea freight',
      'Air freight',
      'Incoterms',
      'Foreign trade',
    ],
    ...{ with: ['Tariff classification', 'Shipping documents'], kind: 'project', hours: 20 },
    title: 'A container from overseas: {skill}',
    description:
      'Plan the import of a container of furniture on paper: terms, route, insurance, customs, delivery, with all papers.',
    features: [
      'Costs and risk by two delivery terms',
      'Tariff classification from the public tariff',
      'Shipping documents complete',
    ],
    outcomes: ['Plan and document a shipment', 'Reckon landed costs'],
  },
  {
    skills: ['Dispatching', 'Transport planning', 'Route planning', 'Fleet management', 'Transport management'],
    ...{ with: ['Digital tachograph'], kind: 'project', hours: 18 },
    title: 'A week of tours for six lorries: {skill}',
    description:
      'Plan a week of sixty orders for six lorries by the rules on driving time, and replan after a breakdown.',
    features: [
      'Tours with times and loads',
      'Driving and rest by the digital tachograph rules',
      'Costs per tour, empty runs counted',
    ],
    outcomes: ['Plan tours by the rules', 'Replan calmly'],
  },
  {
    skills: [
      'HGV licence',
      'Truck driving',
      'Commercial driver’s licence',
      'Professional driver qualification',
      'Articulated lorry driving',
      'Bus driving',
    ],
    ...{ with: ['Digital tachograph', 'Load securing', 'Vehicle checks'], kind: 'course', hours: 140 },
    title: 'Licence and driver qualification: {skill}',
    description:
      'Book the driving school for the licence class and the professional qualification needed for {skill} in your country.',
    features: [
      'Medical check, theory and driving test',
      'Digital tachograph and load securing',
      'Vehicle checks by the list',
    ],
    outcomes: ['Drive by licence and qualification', 'Keep driving and rest times'],
  },
  {
    skills: [
      'Driving licence',
      'Car driving licence category B',
      'Van driving',
      'Parcel delivery',
      'Last-mile delivery',
    ],
    ...{ with: ['Vehicle checks'], kind: 'course', hours: 40 },
    title: 'Driving school or refresher: {skill}',
    description:
      'Take the driving school for the class that the work needs, or a refresher and van training where the licence is there.',
    features: [
      'Theory and driving test, or the refresher',
      'Vehicle checks before each trip',
      'A tour of twenty stops against the clock',
    ],
    outcomes: ['Drive safely in town', 'Plan a tour'],
  },
  {
    skills: ['ADR transport of dangerous goods', 'Hazardous goods', 'Load securing', 'IATA DGR'],
    ...{ with: [], kind: 'course', hours: 24 },
    title: 'The certificate: {skill}',
    description: 'Take the recognised course for {skill}, pass the examination, and check three sample loads.',
    features: ['Examination passed', 'Three loads checked with papers', 'Date of renewal noted'],
    outcomes: ['Transport by the rules', 'Refuse an unsafe load'],
  },
  {
    skills: ['Drone piloting', 'Aerial photography', 'Drone surveying'],
    ...{ with: [], kind: 'course', hours: 16 },
    title: 'Certificate and three documented flights: {skill}',
    description:
      'Take the certificate of competence for drones, and fly three planned and documented flights where it is allowed.',
    features: ['Certificate and insurance', 'Airspace checked before each flight', 'Pictures or data evaluated'],
    outcomes: ['Fly by the rules', 'Use what the flight brought'],
  },
];
