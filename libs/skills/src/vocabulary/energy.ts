import type { SkillField } from '../skill.js';

/** Power, gas, oil and renewables. */
export const ENERGY: SkillField = {
  category: 'energy',
  rows: `
Renewable energy > Erneuerbare Energien, Énergies renouvelables, Energías renovables, Energie rinnovabili, Energias renováveis, Hernieuwbare energie
Photovoltaics, Solar PV, Solar energy > Photovoltaik, Photovoltaïque, Energía solar, Fotovoltaica, Fotovoltaico
Solar plant design, Solar design
PVsyst
PV SOL, PVSOL
Wind energy, Wind power > Windenergie, Énergie éolienne, Energía eólica
Wind turbine maintenance, Wind turbine technician > Windkraftanlagen, Maintenance éolienne
Offshore wind, GWO Basic Safety Training, GWO
Hydropower > Wasserkraft, Hydroélectricité
Biogas plants, Biogas > Biogasanlagen, Méthanisation
Geothermal energy > Geothermie
Hydrogen technology, Electrolysis > Wasserstofftechnologie
Fuel cells > Brennstoffzellen
Energy storage, Battery storage > Energiespeicher, Stockage d’énergie
Nuclear energy, Nuclear power plant operation, Nuclear engineering > Kerntechnik, Énergie nucléaire
Nuclear safety > Nukleare Sicherheit, Sûreté nucléaire
Power plant operation > Kraftwerksbetrieb, Centrale électrique
Steam turbines > Dampfturbinen
Steam boilers, Boiler operation > Kesselwärter, Dampfkessel
Power grid operation, Grid operation, Network operations in energy > Netzbetrieb, Netzführung
Overhead line work, Power line work, Lineworker skills > Freileitungsbau, Lignes aériennes
Substations, Substation maintenance > Umspannwerke, Postes électriques
Protection relays, Relay protection > Schutztechnik
Smart grid, Smart metering > Intelligente Messsysteme
Grid connection > Netzanschluss
Gas network operation, Gas supply > Gasversorgung
Water supply, Waterworks operation > Wasserversorgung
Energy efficiency > Energieeffizienz, Efficacité énergétique, Eficiencia energética, Efficienza energetica
Energy management > Energiemanagement, Gestion de l’énergie, Gestión energética
Energy audits, Energy auditing, Energy consulting > Energieberatung, Audit énergétique, Auditoría energética
Energy trading, Power trading > Energiehandel, Trading d’énergie
Energy markets, Electricity markets > Energiemärkte
Energy law, Energy regulation > Energierecht
Combined heat and power, Cogeneration > Kraft-Wärme-Kopplung
ETAP, ETAP power systems
PSS/E, PSSE
DIgSILENT PowerFactory, PowerFactory
HOMER Energy
Drilling operations, Oil well drilling > Bohrtechnik, ?Forage
Well control, IWCF
Oil and gas operations, Oil and gas > Öl und Gas
Offshore survival, BOSIET, HUET
Pipeline maintenance, Pipeline inspection > Pipelinebau
Petrol station operation > ?Tankstelle
`,
};
