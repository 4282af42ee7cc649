import type { OccupationField } from './occupation.js';

export const ENGINEERING: OccupationField = {
  field: 'engineering',
  rows: `
*mechanical engineer, mechanical design engineer, design engineer, product design engineer, product development engineer, development engineer, mechanical designer, konstrukteur, -konstrukteur, konstruktionsingenieur, maschinenbauingenieur, ingenieur maschinenbau, entwicklungsingenieur, maschinenbautechniker, ingénieur mécanique, ingénieur conception, ingénieur conception mécanique, ingénieur mécanicien, ingénieur bureau d études, concepteur mécanique, ingeniero mecánico, ingeniero de diseño, ingegnere meccanico, progettista meccanico, ingegnere progettista, engenheiro mecânico, projetista mecânico, werktuigbouwkundige, werktuigbouwkundig ingenieur, mechanisch ingenieur, constructeur
cad designer, cad drafter, draftsman, drafter, cad technician, cad operator, technical drafter, technischer zeichner, technischer produktdesigner, technische zeichner, cad zeichner, bauzeichner, dessinateur, dessinateur industriel, dessinateur projeteur, projeteur, delineante, delineante industrial, disegnatore, disegnatore meccanico, disegnatore cad, desenhista, desenhista técnico, projetista cad, tekenaar, cad tekenaar
aerospace engineer, aeronautical engineer, stress engineer, aircraft engineer, luft und raumfahrtingenieur, ingénieur aéronautique, ingeniero aeronáutico, ingegnere aerospaziale, engenheiro aeronáutico
automotive engineer, vehicle engineer, powertrain engineer, fahrzeugingenieur, ingénieur automobile, ingeniero de automoción, engenheiro automotivo
simulation engineer, cae engineer, fea engineer, cfd engineer, berechnungsingenieur, simulationsingenieur, ingénieur calcul, ingénieur simulation, ingeniero de cálculo, calcolista

*electrical engineer, electrical design engineer, power engineer, power systems engineer, elektroingenieur, ingenieur elektrotechnik, elektroplaner, elektrokonstrukteur, ingénieur électricien, ingénieur électrotechnique, ingénieur en électricité, ingeniero eléctrico, ingeniero electricista, ingegnere elettrico, progettista elettrico, engenheiro eletricista, engenheiro elétrico, elektrotechnisch ingenieur, elektrotechnicus
electronics engineer, hardware engineer, electronic engineer, hardware design engineer, pcb designer, fpga engineer, asic engineer, elektronikentwickler, hardwareentwickler, ingénieur électronique, ingénieur électronicien, ingeniero electrónico, ingegnere elettronico, engenheiro eletrônico, elektronica ingenieur, hardware developer
automation engineer, controls engineer, control engineer, plc programmer, plc engineer, control systems engineer, instrumentation engineer, sps programmierer, automatisierungstechniker, automatisierungsingenieur, automatiker, ingénieur automatisme, automaticien, ingeniero de automatización, programador plc, ingegnere di automazione, programmatore plc, engenheiro de automação, technicus automatisering, plc programmeur, robotics engineer, robotics programmer

*civil engineer, structural engineer, site engineer, geotechnical engineer, bridge engineer, highway engineer, bauingenieur, statiker, tragwerksplaner, ingénieur civil, ingénieur structure, ingénieur génie civil, ingénieur travaux, ingeniero civil, ingeniero de caminos, ingeniero estructural, ingegnere civile, ingegnere strutturista, strutturista, engenheiro civil, engenheiro de estruturas, civiel ingenieur, constructief ingenieur, bouwkundig ingenieur

process engineer, chemical engineer, chemical process engineer, verfahrensingenieur, verfahrenstechniker, prozessingenieur, chemieingenieur, ingénieur procédés, ingénieur procédé, ingénieur chimiste, ingeniero de procesos, ingeniero químico, ingegnere di processo, ingegnere chimico, engenheiro de processos, engenheiro químico, procestechnoloog, procesingenieur
production engineer, manufacturing engineer, industrial engineer, industrialization engineer, fertigungsingenieur, produktionsingenieur, wirtschaftsingenieur, arbeitsvorbereiter, ingénieur production, ingénieur de production, ingénieur méthodes, ingénieur industriel, ingeniero de producción, ingeniero industrial, ingegnere di produzione, ingegnere gestionale, engenheiro de produção, engenheiro industrial, productie ingenieur, lean engineer, continuous improvement engineer

architect, project architect, architectural designer, architekt, architecte, arquitecto, architetto, arquiteto, bim manager, bim coordinator, bim modeler, landscape architect, landschaftsarchitekt, architectural technologist
urban planner, town planner, stadtplaner, urbaniste, urbanista, stedenbouwkundige

surveyor, land surveyor, geomatics engineer, vermessungstechniker, vermessungsingenieur, géomètre, topógrafo, geometra, landmeter, agrimensor

quality engineer, quality assurance manager, quality manager, quality assurance specialist, supplier quality engineer, qualitätsingenieur, qualitätsmanager, qualitätsmanagementbeauftragter, qualitätsbeauftragter, ingénieur qualité, responsable qualité, ingeniero de calidad, responsable de calidad, ingegnere qualità, responsabile qualità, engenheiro de qualidade, engenheiro da qualidade, gestor de qualidade, kwaliteitsmanager, kwaliteitsingenieur, quality specialist

environmental engineer, environmental consultant, environmental specialist, sustainability manager, umweltingenieur, umweltbeauftragter, ingénieur environnement, ingeniero ambiental, ingegnere ambientale, engenheiro ambiental, milieukundige
energy engineer, solar engineer, wind engineer, energy manager, energy consultant, energieberater, energiemanager, ingénieur énergie, ingeniero de energías renovables, energy auditor, engenheiro de energia, energieadviseur

health and safety officer, health and safety manager, hse manager, hse engineer, safety engineer, safety officer, ehs manager, ehs specialist, safety manager, fachkraft für arbeitssicherheit, sicherheitsingenieur, responsable hse, ingénieur hse, animateur sécurité, préventeur, técnico de prevención de riesgos laborales, técnico en prevención, técnico prl, rspp, responsabile sicurezza sul lavoro, técnico de segurança do trabalho, engenheiro de segurança do trabalho, veiligheidskundige
`,
};
