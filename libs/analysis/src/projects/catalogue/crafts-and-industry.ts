import type { ProjectIdea } from '../project-idea.js';

export const CRAFTS_AND_INDUSTRY: readonly ProjectIdea[] = [
  {
    skills: ['Welding', 'MIG welding', 'MAG welding', 'TIG welding', 'Stick welding', 'ISO 9606', 'Pipe welding'],
    ...{ with: ['Weld inspection'], kind: 'course', hours: 60 },
    title: 'Welding course with test piece: {skill}',
    description:
      'Take a course at a training centre for {skill} and weld the pieces of the test by ISO 9606 or its like.',
    features: [
      'Settings noted for each joint',
      'Fillet and butt joints in two positions',
      'Visual and bend test passed, weld inspection learned',
    ],
    outcomes: ['Make sound joints with regard to {skill}', 'Judge your own seams'],
  },
  {
    skills: [
      'CNC machining',
      'CNC milling',
      'CNC turning',
      'CNC programming',
      'Heidenhain',
      'Sinumerik',
      'Fanuc controls',
    ],
    ...{ with: ['Measuring instruments'], kind: 'course', hours: 50 },
    title: 'A part from drawing to inspection: {skill}',
    description:
      'Take a course at a training workshop and make a part with fits from drawing to inspection, as practice in {skill}.',
    features: [
      'Program, tools and zero point planned',
      'A dry run before the first cut',
      'Measuring instruments used and a first article sheet',
    ],
    outcomes: ['Set up and run a machine', 'Hold tolerances and correct them'],
  },
  {
    skills: [
      'Industrial maintenance',
      'Preventive maintenance',
      'Industrial mechanics',
      'Fault finding',
      'Mechatronics',
    ],
    ...{ with: ['Root cause analysis'], kind: 'course', hours: 40 },
    title: 'Faults on a training plant: {skill}',
    description:
      'Work on a training plant with drives, sensors and pneumatics: maintain, find six planted faults, and document.',
    features: [
      'Locked off before every intervention',
      'Six faults with root cause analysis',
      'A maintenance plan by hours and condition',
    ],
    outcomes: ['Find faults in order', 'Prevent their return'],
  },
  {
    skills: [
      'Quality control',
      'Quality management',
      'ISO 9001',
      'Quality assurance',
      'FMEA',
      'Statistical process control',
      'In-process inspection',
    ],
    ...{ with: ['Root cause analysis'], kind: 'project', hours: 20 },
    title: 'A month of inspection at a small maker: {skill}',
    description:
      'Set up inspection for one product of a small maker or school workshop with {skill}, and follow the errors for a month.',
    features: ['An inspection plan by risk', 'Errors counted by kind', 'Root cause analysis of the most frequent'],
    outcomes: ['Plan inspection', 'Show improvement in figures'],
  },
  {
    skills: [
      'Machine operation',
      'Production line work',
      'Assembly',
      'Packaging machine operation',
      'Injection moulding',
    ],
    ...{ with: ['Visual inspection'], kind: 'course', hours: 24 },
    title: 'Instruction and trial shifts: {skill}',
    description:
      'Take the instruction on the machine or line and work trial shifts for {skill} beside an experienced operator.',
    features: [
      'Safety instruction signed',
      'Change of product done once by yourself',
      'Visual inspection and records per shift',
    ],
    outcomes: ['Run a shift safely', 'Notice faults early'],
  },
  {
    skills: [
      'Electrical installation',
      'Building electrics',
      'Electrical testing',
      'BS 7671',
      'VDE 0100',
      'Low voltage',
    ],
    ...{ with: ['Electrical schematics', 'Electrical safety'], kind: 'course', hours: 60 },
    title: 'A test board wired and measured: {skill}',
    description:
      'In a training workshop and under a qualified electrician, plan, wire and test the circuits of a flat on a board.',
    features: [
      'Electrical schematics by the rules in force',
      'The five rules of electrical safety practised',
      'A test report with all readings',
    ],
    outcomes: ['Install and test by the rules', 'Find three planted faults'],
  },
  {
    skills: ['Photovoltaics', 'Photovoltaic installation', 'Solar plant design', 'EV charging installation'],
    ...{ with: ['Electrical safety', 'Working at height'], kind: 'course', hours: 30 },
    title: 'A roof planned and a training plant wired: {skill}',
    description:
      'Plan a plant for a real roof with public data and take a course with a training plant, as practice in {skill}.',
    features: ['Yield and shade reckoned', 'Working at height and electrical safety instructed', 'A handover file'],
    outcomes: ['Plan and install under guidance', 'Hand over by the rules'],
  },
  {
    skills: [
      'Plumbing',
      'Heating installation',
      'Heat pumps',
      'Sanitary installation',
      'HVAC',
      'Boiler maintenance',
      'Refrigeration',
    ],
    ...{ with: ['Leak detection'], kind: 'course', hours: 50 },
    title: 'A wall in the training workshop: {skill}',
    description:
      'Install, fill and test a training wall for {skill} under guidance, and take the certificate that refrigerants or gas call for.',
    features: [
      'Pipework by drawing',
      'Pressure test and leak detection',
      'Settings and handover explained to a customer',
    ],
    outcomes: ['Install and test', 'Explain a plant to its owner'],
  },
  {
    skills: ['Carpentry', 'Joinery', 'Furniture making', 'Drywall', 'Flooring', 'Kitchen fitting'],
    ...{ with: ['Hand tools'], kind: 'project', hours: 40 },
    title: 'A piece with a cutting list: {skill}',
    description:
      'Plan and make a piece for a real place in {skill}, such as a bench, a wall or a floor, in a shared workshop.',
    features: [
      'A drawing with a cutting list',
      'Hand tools and machines used after instruction',
      'Measure and finish checked',
    ],
    outcomes: ['Work to measure', 'Estimate material and time'],
  },
  {
    skills: ['Masonry', 'Plastering', 'Tiling', 'Painting', 'Concreting', 'Roofing', 'Formwork', 'Paving'],
    ...{ with: ['Hand tools'], kind: 'course', hours: 60 },
    title: 'A sample wall or surface, and days on site: {skill}',
    description: 'Make a sample in a training yard for {skill}, then work a week beside a tradesperson.',
    features: [
      'Safety instruction',
      'Sample checked for level, plumb and bond with hand tools',
      'A week’s record with photographs',
    ],
    outcomes: ['Work cleanly to drawing', 'Know the order of work on site'],
  },
  {
    skills: [
      'Construction management',
      'Construction supervision',
      'Construction planning',
      'Cost estimation',
      'Quantity surveying',
      'Bill of quantities',
      'Tendering',
    ],
    ...{ with: ['Construction contracts'], kind: 'project', hours: 28 },
    title: 'A sports hall tendered and planned: {skill}',
    description:
      'Take public drawings of a small building and prepare quantities, tender, schedule and two site records, as practice in {skill}.',
    features: [
      'Quantities that can be checked',
      'A schedule with the critical path',
      'Construction contracts compared on three points',
    ],
    outcomes: ['Plan and price a building', 'Record so that it holds in a dispute'],
  },
  {
    skills: [
      'Excavator operation',
      'Wheel loader operation',
      'Crane operation',
      'Tower crane operation',
      'Aerial work platforms',
      'Overhead crane operation',
      'Telehandler operation',
    ],
    ...{ with: [], kind: 'course', hours: 32 },
    title: 'The operator’s licence: {skill}',
    description:
      'Book the recognised operator’s course for {skill}, pass theory and practice, and have the employer’s permit written.',
    features: ['Medical check, if it is required', 'Theory and practical test', 'A first week under supervision'],
    outcomes: ['Operate safely', 'Check the machine before each shift'],
  },
  {
    skills: ['Scaffolding', 'Working at height', 'Rope access', 'Confined space entry', 'Rigging'],
    ...{ with: [], kind: 'course', hours: 24 },
    title: 'Certified course with rescue practice: {skill}',
    description: 'Take the certified course for {skill}, with rescue practice, and keep the refresher date.',
    features: ['Equipment checked before use', 'Rescue practised', 'Certificate with date of refresher'],
    outcomes: ['Work by the rules', 'Refuse unsafe work with reasons'],
  },
  {
    skills: ['AutoCAD', 'SolidWorks', 'CATIA', 'Inventor', 'Fusion 360', 'Revit', 'CAD', 'Siemens NX'],
    ...{ with: ['Technical drawing'], kind: 'project', hours: 26 },
    title: 'A real object modelled and drawn: {skill}',
    description:
      'Measure a real object of ten parts or rooms, model it in {skill}, and make drawings from which it could be built.',
    features: [
      'Parts that change when a measure changes',
      'Technical drawing with tolerances',
      'A parts list and a check of clashes',
    ],
    outcomes: ['Model and draw in {skill}', 'Change a design without rebuilding it'],
  },
  {
    skills: ['BIM', 'Navisworks', 'Solibri'],
    ...{ with: [], kind: 'project', hours: 24 },
    title: 'A small house coordinated: {skill}',
    description:
      'Join the models of architecture and services of a small house, find clashes, and take off quantities with {skill}.',
    features: ['Exchange by IFC', 'Clashes listed and assigned', 'Quantities compared with a count by hand'],
    outcomes: ['Coordinate models', 'Take off quantities'],
  },
  {
    skills: ['PLC', 'TIA Portal', 'Siemens S7', 'Industrial automation', 'SCADA', 'CODESYS'],
    ...{ with: ['Electrical schematics'], kind: 'project', hours: 32 },
    title: 'A sorting station in simulation: {skill}',
    description:
      'Program a sorting station in a simulator with {skill}: operating modes, emergency stop, faults and a screen.',
    features: [
      'Electrical schematics read and signals listed',
      'Modes and faults as a state machine',
      'A test record signal by signal',
    ],
    outcomes: ['Program and test sequences', 'Make faults visible to operators'],
  },
  {
    skills: ['Finite element analysis', 'ANSYS', 'Abaqus', 'Computational fluid dynamics', 'Simulink', 'MATLAB'],
    ...{ with: [], kind: 'project', hours: 28 },
    title: 'A textbook case and a real part: {skill}',
    description:
      'Calculate a case with a known solution with {skill}, then a real part, and compare with measurement or formula.',
    features: [
      'Error against the known solution',
      'Result independent of the mesh or step',
      'A report with assumptions and limits',
    ],
    outcomes: ['Judge results', 'Know when not to trust a model'],
  },
  {
    skills: ['PCB design', 'Altium Designer', 'KiCad', 'Circuit design', 'Analogue electronics', 'Digital electronics'],
    ...{ with: ['Soldering'], kind: 'project', hours: 30 },
    title: 'A board from circuit to first light: {skill}',
    description:
      'Design a small sensor board, have it made, solder it and bring it into service, with {skill} as the main subject.',
    features: [
      'Circuit, layout and rule check',
      'Soldering and first start with a current limit',
      'Measured against the plan',
    ],
    outcomes: ['Design boards that can be made', 'Find faults with instruments'],
  },
  {
    skills: [
      'Automotive repair',
      'Vehicle diagnostics',
      'Automotive mechatronics',
      'Brake systems',
      'Engine repair',
      'Automotive electrics',
    ],
    ...{ with: ['Vehicle inspection'], kind: 'course', hours: 40 },
    title: 'Six faults on a training vehicle: {skill}',
    description:
      'Find and repair six faults on a training vehicle under guidance, by the maker’s instructions, as practice in {skill}.',
    features: [
      'Readings before any part is changed',
      'Torques and fluids by the book',
      'Vehicle inspection and a test drive record',
    ],
    outcomes: ['Diagnose before repairing', 'Document for the customer'],
  },
  {
    skills: ['High-voltage vehicle systems', 'Battery systems engineering'],
    ...{ with: [], kind: 'course', hours: 24 },
    title: 'High-voltage course: {skill}',
    description:
      'Take the certified course on high-voltage vehicles that your country asks for, and practise the isolation under supervision.',
    features: [
      'Certificate for the level of work',
      'Isolation practised and measured',
      'Rescue sheet read for three vehicles',
    ],
    outcomes: ['Work on electric vehicles safely', 'Know the limits of your level'],
  },
  {
    skills: ['Gardening', 'Landscaping', 'Horticulture', 'Pruning', 'Arboriculture', 'Chainsaw operation'],
    ...{ with: [], kind: 'course', hours: 40 },
    title: 'Course and a season in a public garden: {skill}',
    description:
      'Take the basic or machine course needed for {skill} and help in a public garden or park for a season.',
    features: [
      'Course certificate and protective equipment',
      'A planting and care calendar',
      'Before and after on photographs',
    ],
    outcomes: ['Care for plants by season', 'Use machines safely'],
  },
  {
    skills: [
      'Livestock farming',
      'Dairy farming',
      'Animal care',
      'Horse care',
      'Crop production',
      'Crop protection',
      'Tractor driving',
    ],
    ...{ with: ['Agricultural machinery operation'], kind: 'course', hours: 60 },
    title: 'Four weeks on a farm: {skill}',
    description:
      'Work four weeks on a training farm with {skill} as the main subject, and take any licence that is needed.',
    features: [
      'Instruction and, where required, licence',
      'A diary of work and amounts',
      'Agricultural machinery operation under supervision',
    ],
    outcomes: ['Carry out daily work by yourself', 'Notice illness or damage early'],
  },
  {
    skills: ['Building cleaning', 'Cleaning', 'Window cleaning', 'Hotel room cleaning', 'Housekeeping'],
    ...{ with: [], kind: 'course', hours: 12 },
    title: 'Instruction and a checked week: {skill}',
    description:
      'Take an instruction on materials, doses and safety, and work a week by a plan that is checked daily, as practice in {skill}.',
    features: ['Safety data sheets understood', 'A plan by room and time', 'Daily check with the same sheet'],
    outcomes: ['Work fast and cleanly', 'Handle agents safely'],
  },
  {
    skills: ['Caretaking', 'Facility management', 'Handyman work'],
    ...{ with: ['Fire safety'], kind: 'project', hours: 24 },
    title: 'The yearly plan of a community house: {skill}',
    description:
      'Walk through a community house, list what must be checked and repaired, do what you may, and plan the year.',
    features: ['A list with legal checks, fire safety included', 'Three repairs documented', 'Costs estimated'],
    outcomes: ['Keep a building in order', 'Know what needs a specialist'],
  },
  {
    skills: ['Telecommunications', 'Fibre optics', 'Fibre splicing', 'FTTH', 'OTDR measurement', 'Structured cabling'],
    ...{ with: ['Fault finding'], kind: 'course', hours: 32 },
    title: 'A house connection laid and measured: {skill}',
    description:
      'Take a course with a training installation for {skill}: lay, connect and measure a house connection, and document it.',
    features: [
      'Safety with laser light, ladders and shafts',
      'Ten connections with the measured loss of each',
      'Fault finding on a line with two planted faults',
    ],
    outcomes: ['Lay and connect lines', 'Read a measurement and find the fault'],
  },
];
