import type { SkillField } from '../skill.js';

/** Drawing, modelling and simulation programs. */
export const CAD_AND_SIMULATION: SkillField = {
  category: 'engineering',
  rows: `
AutoCAD, AutoCAD 2D, AutoCAD 3D, Auto CAD, AutoCAD LT
AutoCAD Mechanical
AutoCAD Plant 3D
AutoCAD MEP
AutoCAD Architecture
SolidWorks, SolidWorks Simulation, Dassault SolidWorks, Solid Works
CATIA, CATIA V6, 3DEXPERIENCE, CATIA V5, CATIA V5/V6, CATIA V5 R20
Siemens NX, NX CAD, UGS NX, Unigraphics
Solid Edge, SolidEdge
?Creo, Creo Parametric, Pro/ENGINEER, PTC Creo
?Inventor, Autodesk Inventor
PTC Windchill, Windchill
Teamcenter, Siemens Teamcenter
Autodesk Vault
SAP PLM
Onshape
FreeCAD
OpenSCAD
KeyShot
Draftsight
BricsCAD
ZWCAD
MegaCAD
HiCAD
SpaceClaim
Autodesk Alias
TopSolid
Geomagic
Materialise Magics
Ultimaker Cura
PrusaSlicer
CAD, cad, Computer-aided design, CAD design > CAO, DAO, CAD-Konstruktion
3D modelling, 3D modeling, 3D CAD, 3D design, 3D CAD modelling, CAD modelling > 3D-Modellierung, Modélisation 3D, Modelado 3D, Modellazione 3D, 3D-Konstruktion, CAD 3D, CAO 3D, Diseño 3D, Progettazione 3D, Modelação 3D, 3D-modelleren
2D drafting
Parametric modelling, Parametric design
Surface modelling > Flächenmodellierung
Finite element analysis, FEA, FEM, FE analysis, Finite element, FEM analysis, Structural simulation, Strength simulation, FEM simulation > Calcul par éléments finis, Éléments finis, Elementos finitos, Elementi finiti, Finite-Elemente-Methode, FEM-Berechnung, FEM-Berechnungen, FEM-Analyse, Festigkeitsnachweise, Calculs éléments finis, Simulation par éléments finis, Análisis de elementos finitos, Analisi FEM, Análise de elementos finitos
Computational fluid dynamics, CFD > Strömungssimulation, Numerische Strömungsmechanik
ANSYS, ANSYS Workbench, ANSYS Mechanical
ANSYS Fluent
STAR-CCM+
OpenFOAM
COMSOL, COMSOL Multiphysics
Nastran, MSC Nastran
Patran
HyperMesh, Altair HyperWorks
LS-DYNA
Abaqus
Moldflow, Autodesk Moldflow
RFEM, Dlubal RFEM
SCIA Engineer
SAP2000
ETABS
Robot Structural Analysis
SOFiSTiK
PLAXIS
HEC-RAS
EPANET
SWMM
AspenTech software, Aspen Plus
Aspen HYSYS, HYSYS
ChemCAD
gPROMS
MathCAD
Maple software
Wolfram Mathematica
Simulink, MATLAB Simulink
Simscape
dSPACE
Modelica, Dymola
AMESim
GT-Power, GT-SUITE
Plant Simulation, Tecnomatix
AnyLogic
Arena simulation
FlexSim
Simulation engineering, Simulation modelling > Simulationstechnik
PTV Vissim, Vissim
AutoTURN
OpenRoads
ProVI
Card/1
WinCC, SIMATIC WinCC
Wonderware, !AVEVA
Ignition SCADA
RSLogix, Studio 5000, RSLogix 5000
Rockwell Automation, Allen-Bradley, Logix, ControlLogix, CompactLogix, Logix controllers, Allen Bradley PLCs
Beckhoff TwinCAT, TwinCAT
CODESYS
Omron PLC
Mitsubishi PLC, GX Works
Schneider Electric PLC, Unity Pro
B&R Automation Studio
AutoCAD Civil 3D, Civil 3D
SolidWorks PDM
Fusion 360
Revit, Autodesk Revit
ArchiCAD, Archi CAD
SketchUp
?Rhino, Rhinoceros, ?Grasshopper
BIM, Building information modelling, Building information modeling
STAAD.Pro
`,
};
