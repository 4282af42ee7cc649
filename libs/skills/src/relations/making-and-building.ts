import type { RelationRows } from './relation.js';

export const MAKING_AND_BUILDING: RelationRows = `
MIG welding = MAG welding
MIG welding ~ TIG welding ~ Stick welding ~ Flux-cored arc welding
MAG welding ~ TIG welding ~ Stick welding
TIG welding ~ Orbital welding ~ Pipe welding
MIG welding, MAG welding, TIG welding, Stick welding, Gas welding, Spot welding, Laser welding, Pipe welding, Structural welding, Aluminium welding, Stainless steel welding, Orbital welding, Robotic welding, Submerged arc welding, Flux-cored arc welding > Welding
ISO 9606 ~ AWS D1.1 ~ ASME IX ~ EN 1090
ISO 9606, AWS D1.1, ASME IX > Welding
Welding procedure specifications ~ Welding symbols ~ Weld inspection
Plasma cutting ~ Oxy-fuel cutting ~ Laser cutting ~ Water jet cutting
Soldering ~ Brazing
Metal fabrication ~ Steel construction ~ Sheet metal work
Steel construction, Sheet metal work, Bending of sheet metal > Metal fabrication
CNC milling = CNC turning
CNC milling > Milling
CNC turning > Turning
CNC milling, CNC turning, 5-axis machining, CNC programming, Mazatrol, Haas CNC > CNC machining
Milling ~ Turning ~ Grinding ~ Drilling
Milling, Turning, CNC machining > Machining
5-axis machining > CNC milling
Heidenhain ~ Sinumerik ~ Fanuc controls ~ Mazatrol
Heidenhain, Sinumerik, Fanuc controls, Mazatrol > CNC controls, CNC programming
Mastercam ~ hyperMILL ~ Fusion CAM ~ GibbsCAM ~ Esprit CAM ~ PowerMill
Mastercam, hyperMILL, Esprit CAM, PowerMill > CAM programming
Industrial mechanics ~ Industrial maintenance ~ Mechatronics
Preventive maintenance, Commissioning of machines > Industrial maintenance
Tool and die making ~ Toolsetting ~ Precision mechanics
Ultrasonic testing ~ Magnetic particle testing ~ Dye penetrant testing ~ Radiographic testing
Ultrasonic testing, Magnetic particle testing, Dye penetrant testing, Radiographic testing > Non-destructive testing
Coordinate measuring machines > Measuring instruments
Technical drawing = Blueprint reading
KUKA robots = ABB robots = FANUC robots
KUKA robots, ABB robots, FANUC robots, Universal Robots > Industrial robots
TIA Portal > Siemens S7, PLC
Siemens S7, Rockwell Automation, RSLogix, Beckhoff TwinCAT, CODESYS, Omron PLC, Mitsubishi PLC, Schneider Electric PLC, Structured text programming > PLC
Siemens S7 ~ Rockwell Automation ~ Beckhoff TwinCAT ~ CODESYS
WinCC = Wonderware = Ignition SCADA
WinCC, Wonderware, Ignition SCADA > SCADA
PLC, Industrial robots, SCADA > Industrial automation
Profinet ~ EtherCAT ~ Modbus ~ OPC UA
Hydraulics ~ Pneumatics
Lean manufacturing ~ Kaizen ~ 5S ~ Continuous improvement ~ Shop floor management
Kaizen, 5S, Value stream mapping, SMED, Just-in-time > Lean manufacturing
Kaizen = Continuous improvement
Production planning ~ Material requirements planning ~ Production management
Injection moulding ~ Extrusion of plastics ~ Blow moulding
Machine operation ~ Production line work ~ Assembly
Electronics assembly, Cable assembly, Machine assembly > Assembly
Offset printing ~ Digital printing ~ Screen printing ~ Flexographic printing
Tailoring ~ Dressmaking ~ Sewing ~ Pattern making
Tailoring, Dressmaking, Sewing machine operation > Sewing
ISO 9001 ~ IATF 16949 ~ AS9100 ~ ISO 14001 ~ ISO 45001
ISO 9001, IATF 16949 > Quality management systems
FMEA ~ PPAP ~ APQP ~ 8D report
5 Whys, Ishikawa diagram, 8D report > Root cause analysis
Incoming goods inspection, In-process inspection, First article inspection > Quality control
Quality control = Quality assurance
Quality assurance ~ Quality management
Statistical process control ~ Measurement system analysis ~ Six Sigma
HACCP ~ ISO 22000 ~ BRC Global Standards ~ IFS Food ~ FSSC 22000
AutoCAD ~ BricsCAD ~ Draftsight ~ ZWCAD
SolidWorks = Inventor = Solid Edge
SolidWorks ~ CATIA ~ Siemens NX ~ Creo ~ Inventor ~ Solid Edge ~ Fusion 360
CATIA ~ Siemens NX ~ Creo
SolidWorks, CATIA, Siemens NX, Creo, Inventor, AutoCAD, Solid Edge, Fusion 360 > CAD
SolidWorks, CATIA, Siemens NX, Creo, Inventor > 3D modelling
Revit ~ ArchiCAD ~ Allplan ~ Vectorworks
Revit, ArchiCAD, Allplan, Navisworks, Tekla Structures > BIM
ANSYS ~ Abaqus ~ Nastran ~ LS-DYNA
ANSYS, Abaqus, Nastran, LS-DYNA, HyperMesh > Finite element analysis
ANSYS Fluent = STAR-CCM+ = OpenFOAM
ANSYS Fluent, STAR-CCM+, OpenFOAM > Computational fluid dynamics
Teamcenter = PTC Windchill = Autodesk Vault
Teamcenter, PTC Windchill > Product lifecycle management
Mechanical design ~ Product development ~ Tool design ~ Special machine construction
Mechanical design > Technical drawing, CAD
MATLAB ~ Simulink
Simulink > MATLAB
Altium Designer = KiCad = EAGLE PCB = OrCAD
Altium Designer, KiCad, EAGLE PCB, OrCAD > PCB design
Circuit design ~ PCB design ~ Electronics
EPLAN = WSCAD = SEE Electrical = AutoCAD Electrical
EPLAN, WSCAD, SEE Electrical > Electrical schematics, Electrical design
Electrical installation ~ Building electrics ~ Industrial electrics ~ Electrical maintenance
Building electrics, Industrial electrics, Cable laying, Lighting installation > Electrical installation
Low voltage ~ Medium voltage ~ High voltage
KNX ~ Loxone ~ Building automation
KNX, Loxone > Home automation, Building automation
Panel building ~ Switchboards ~ Distribution boards
VDE 0100 ~ BS 7671 ~ National Electrical Code ~ NF C 15-100 ~ AS/NZS 3000
Electrical testing ~ Test and tag ~ Fault finding
Photovoltaic installation ~ Photovoltaics ~ EV charging installation ~ Energy storage
Fire alarm systems ~ Intruder alarms ~ CCTV installation ~ Access control systems
Structured cabling ~ Cable laying ~ Fibre optics
Heating installation ~ Sanitary installation ~ Gas installation ~ Plumbing
Sanitary installation, Pipefitting, Drainage > Plumbing
Heating installation ~ Boiler maintenance ~ Heat pumps ~ Underfloor heating
Air conditioning ~ Refrigeration ~ Ventilation systems
Air conditioning, Ventilation systems, Heating installation, Ductwork > HVAC
Refrigerant handling > Refrigeration
Carpentry ~ Joinery ~ Timber framing ~ Furniture making
Window installation ~ Kitchen fitting ~ Furniture assembly
Masonry ~ Concreting ~ Formwork ~ Plastering
Formwork ~ Reinforced concrete work ~ Concreting
Plastering ~ Drywall ~ Painting
Painting ~ Wallpapering ~ Façade work
Tiling ~ Flooring ~ Screed laying
Roofing ~ Roof tiling ~ Flat roofing ~ Waterproofing
Roof tiling, Flat roofing > Roofing
Excavator operation ~ Wheel loader operation ~ Bulldozer operation ~ Grader operation
Tower crane operation, Overhead crane operation > Crane operation
Scaffolding, Rope access > Working at height
Road construction ~ Asphalt paving ~ Paving ~ Civil works
Earthworks ~ Excavator operation ~ Civil works
Facility management ~ Caretaking ~ Handyman work
Building cleaning ~ Cleaning ~ Window cleaning ~ Hotel room cleaning
Construction supervision ~ Construction management ~ Construction planning
Cost estimation = Estimating
Cost estimation ~ Quantity surveying ~ Bill of quantities ~ Tendering
VOB ~ HOAI ~ FIDIC
Structural analysis = Structural engineering
Reinforced concrete design, Steel design > Structural engineering
Surveying = Land surveying
Primavera P6 ~ Microsoft Project
NEBOSH ~ IOSH ~ OSHA
NEBOSH, IOSH, OSHA, HSE management, Occupational safety engineering > Health and safety
Vehicle diagnostics, Engine repair, Brake systems, Transmission repair, Suspension and steering > Automotive repair
Automotive mechatronics > Vehicle diagnostics, Automotive electrics, Automotive repair
Diesel mechanics ~ Engine repair ~ Agricultural machinery repair ~ Construction machinery repair
Auto body repair ~ Vehicle painting ~ Smart repair
CANoe ~ CANalyzer ~ CANape
CANoe, CANalyzer > CAN bus
ISO 26262 ~ ASPICE ~ IEC 61508
Aircraft maintenance ~ Avionics ~ Aircraft engine maintenance ~ Aircraft structures
EASA Part-66, FAA A&P licence > Aircraft maintenance
EASA Part-66 ~ FAA A&P licence
Solar plant design ~ Photovoltaics ~ PVsyst
Wind turbine maintenance > Wind energy
Photovoltaics, Wind energy, Hydropower > Renewable energy
Gardening ~ Landscaping ~ Horticulture ~ Pruning ~ Lawn care
Crop production ~ Vegetable growing ~ Fruit growing ~ Harvesting
Dairy farming ~ Livestock farming ~ Pig farming ~ Poultry farming
Tractor driving ~ Agricultural machinery operation ~ Combine harvester operation
`;
