import type { OccupationField } from './occupation.js';

export const VEHICLES: OccupationField = {
  field: 'vehicles',
  rows: `
*car mechanic, automotive technician, auto mechanic, automotive mechanic, vehicle technician, motor mechanic, automobile mechanic, mechanic, service mechanic, kfz mechatroniker, kfz mechaniker, kraftfahrzeugmechatroniker, kraftfahrzeugmechaniker, automechaniker, automobilmechatroniker, mécanicien automobile, mécanicien auto, technicien automobile, mécanicien, mecánico de automóviles, mecánico automotriz, mecánico de vehículos, mecánico, meccanico, meccanico auto, autoriparatore, meccatronico auto, mecânico automotivo, mecânico de automóveis, mecânico, automonteur, autotechnicus
truck mechanic, heavy vehicle technician, diesel mechanic, diesel technician, hgv technician, hgv mechanic, fleet mechanic, nutzfahrzeugmechatroniker, lkw mechaniker, mécanicien poids lourds, mécanicien pl, mecánico de camiones, mecánico diésel, meccanico camion, mecânico diesel, mecânico de caminhões, bedrijfswagenmonteur, bedrijfsautotechnicus
agricultural machinery mechanic, construction machinery mechanic, plant fitter, heavy equipment mechanic, land und baumaschinenmechatroniker, landmaschinenmechaniker, mécanicien agricole, mécanicien engins, mecánico agrícola, meccanico agricolo, mecânico agrícola, landbouwmechanisatie monteur
body repairer, panel beater, vehicle painter, auto body technician, collision technician, karosseriebauer, karosseriemechaniker, fahrzeuglackierer, carrossier, tôlier automobile, peintre automobile, chapista, carrocero, carrozziere, verniciatore auto, funileiro, pintor automotivo, bate chapas, autoschadehersteller
tyre fitter, tire technician, car detailer, reifenmonteur, fahrzeugaufbereiter, monteur pneus, gommista, borracheiro, bandenmonteur
bicycle mechanic, motorcycle mechanic, zweiradmechaniker, zweiradmechatroniker, mécanicien cycles, mecánico de bicicletas, meccanico biciclette, fietsenmaker

*aircraft mechanic, aircraft technician, aircraft maintenance technician, aircraft maintenance engineer, avionics technician, aviation mechanic, a p mechanic, licensed aircraft engineer, fluggerätmechaniker, fluggerätelektroniker, mécanicien aéronautique, mécanicien avion, avionneur, técnico de mantenimiento aeronáutico, tma, mecánico de aviones, manutentore aeronautico, tecnico manutentore aeronautico, mecânico de aeronaves, técnico de manutenção aeronáutica, vliegtuigmonteur, vliegtuigtechnicus

service advisor, automotive service advisor, serviceberater, kundendienstberater, réceptionnaire après vente, conseiller service automobile, asesor de servicio, recepcionista de taller, accettatore, consultor de serviços
`,
};
