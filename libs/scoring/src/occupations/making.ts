import type { OccupationField } from './occupation.js';

export const MAKING: OccupationField = {
  field: 'making',
  rows: `
*welder, fabricator, welder fabricator, mig welder, tig welder, pipe welder, welding operator, coded welder, combination welder, structural welder, metal fabricator, -schweißer, schweißer, schweißfachkraft, soudeur, chaudronnier, chaudronnier soudeur, soldador, calderero, saldatore, carpentiere metallico, saldocarpentiere, serralheiro soldador, caldeireiro, lasser, constructiebankwerker, lasser fitter, welding technician
metalworker, sheet metal worker, steel fabricator, locksmith, metal worker, plater, boilermaker, metallbauer, konstruktionsmechaniker, -schlosser, schlosser, blechbearbeiter, feinblechner, serrurier, métallier, serrurier métallier, tôlier, cerrajero, herrero, fabbro, lattoniere, serralheiro, plaatwerker, metaalbewerker, blacksmith, schmied, steel erector, ironworker

*cnc machinist, machinist, cnc operator, cnc programmer, cnc miller, cnc turner, cnc milling operator, cnc setter, miller, turner, lathe operator, milling machine operator, cnc machine operator, precision machinist, machine tool operator, zerspanungsmechaniker, cnc fräser, cnc dreher, fräser, dreher, cnc fachkraft, cnc zerspaner, zerspaner, usineur, opérateur cnc, tourneur, fraiseur, tourneur fraiseur, opérateur commande numérique, opérateur régleur, régleur, fresador, tornero, operador cnc, operario cnc, operatore cnc, fresatore, tornitore, programmatore cnc, operador de cnc, torneiro mecânico, torneiro, verspaner, cnc frezer, cnc draaier, cnc verspaner
toolmaker, tool and die maker, toolsetter, mould maker, werkzeugmacher, werkzeugmechaniker, formenbauer, outilleur, ajusteur, matricero, attrezzista, stampista, ferramenteiro, gereedschapsmaker, precision mechanic, feinwerkmechaniker, feinmechaniker

*maintenance technician, maintenance mechanic, industrial mechanic, maintenance engineer, industrial maintenance technician, millwright, maintenance fitter, mechanical fitter, maintenance electrician, service technician, field service technician, field service engineer, plant mechanic, industriemechaniker, instandhalter, instandhaltungsmechaniker, instandhaltungstechniker, betriebsschlosser, servicetechniker, wartungstechniker, maschinenschlosser, anlagenmechaniker instandhaltung, technicien de maintenance, technicien maintenance, agent de maintenance, mécanicien industriel, mécanicien de maintenance, technicien sav, technicien itinérant, técnico de mantenimiento, mecánico industrial, mecánico de mantenimiento, manutentore, manutentore meccanico, tecnico manutentore, meccanico industriale, mecânico de manutenção, técnico de manutenção, mecânico industrial, onderhoudsmonteur, onderhoudstechnicus, servicemonteur, servicetechnicus
mechatronics technician, mechatronics engineer, -mechatroniker, mechatroniker, technicien mécatronique, técnico en mecatrónica, meccatronico, técnico em mecatrônica, mechatronicus

*production worker, production operator, machine operator, factory worker, assembler, assembly worker, assembly operator, production operative, manufacturing operator, line operator, production associate, plant operator, process operator, packer, factory operative, manufacturing associate, manufacturing technician, maschinenbediener, anlagenbediener, produktionsmitarbeiter, produktionshelfer, maschinen und anlagenführer, anlagenführer, maschinenführer, montagemitarbeiter, produktionsfachkraft, fertigungsmitarbeiter, monteur montage, opérateur de production, agent de production, ouvrier de production, conducteur de ligne, opérateur machine, monteur assembleur, agent de fabrication, ouvrier, operario de producción, operario, operador de máquina, montador, operaio di produzione, addetto alla produzione, operaio, operatore di produzione, operatore macchina, assemblatore, conduttore di linea, operador de produção, operador de máquinas, auxiliar de produção, montador de produção, productiemedewerker, machine operator productie, operator productie, machinebediende, assemblagemedewerker

production manager, manufacturing manager, plant manager, operations manager manufacturing, factory manager, produktionsleiter, fertigungsleiter, werkleiter, werksleiter, betriebsleiter, responsable de production, responsable production, directeur d usine, jefe de producción, director de planta, jefe de planta, responsabile di produzione, responsabile produzione, direttore di stabilimento, gerente de produção, gerente industrial, productiemanager, productieleider, bedrijfsleider productie
production supervisor, production foreman, shift supervisor, shift manager, production team leader, schichtleiter, schichtführer, industriemeister, produktionsmeister, chef d équipe production, chef d atelier, encargado de producción, encargado de turno, capo turno, capoturno, capo reparto, supervisor de produção, encarregado de produção, ploegleider, teamleider productie

production planner, production scheduler, materials planner, fertigungsplaner, produktionsplaner, planificateur, ordonnanceur, planificador de producción, pianificatore di produzione, planejador de produção, productieplanner

quality inspector, quality controller, quality control inspector, quality technician, qc inspector, quality control technician, qualitätsprüfer, prüftechniker, qualitätskontrolleur, messtechniker, contrôleur qualité, technicien qualité, inspector de calidad, técnico de calidad, controllore qualità, addetto controllo qualità, tecnico qualità, inspetor de qualidade, técnico de qualidade, kwaliteitscontroleur, kwaliteitsinspecteur

printer, press operator, printing press operator, offset printer, drucker, medientechnologe druck, imprimeur, conducteur offset, impresor, stampatore, impressor, drukker, bookbinder, buchbinder

sewing machine operator, seamstress, tailor, dressmaker, näher, schneider maß, maßschneider, couturier, costurero, modista, sarto, costureiro, alfaiate, naaister, kleermaker, upholsterer, polsterer, tapissier, tapicero

cabinetmaker, cabinet maker, joiner, furniture maker, woodworker, tischler, schreiner, möbeltischler, ébéniste, menuisier, ebanista, falegname, mobiliere, marceneiro, meubelmaker, timmerman meubel

painter coater, spray painter, industrial painter, powder coater, lackierer, industrielackierer, peintre industriel, pintor industrial, verniciatore, pintor industrial veículos, spuiter
`,
};
