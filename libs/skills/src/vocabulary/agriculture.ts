import type { SkillField } from '../skill.js';

/** Farm, forest, garden, animals and fish. */
export const AGRICULTURE: SkillField = {
  category: 'agriculture',
  rows: `
?Agriculture, ?Farming > ?Landwirtschaft, ?Agricultura, ?Agricoltura, ?Landbouw
Agronomy > Agronomie, Agronomía
Crop production, Crop farming, Arable farming > Ackerbau, Production végétale, Akkerbouw
Crop protection, Pesticide application, ?Plant protection > Pflanzenschutz, Protection des cultures, Gewasbescherming
Pesticide licence, Certiphyto > Sachkundenachweis Pflanzenschutz
Fertilisation, Fertilizer application > Düngung, Fertilisation des sols
Harvesting, Fruit picking, Crop harvesting > Erntearbeiten, Cueillette, Raccolta frutta
Tractor driving, Tractor operation > Traktorfahren, Conduite de tracteur, Manejo de tractor, Trattorista
Combine harvester operation > Mähdrescher, Moissonneuse-batteuse
Agricultural machinery operation > Landmaschinenbedienung, Conduite d’engins agricoles
Precision farming, Precision agriculture, Smart farming > Präzisionslandwirtschaft
Organic farming > Biologischer Landbau, Ökolandbau, Agriculture biologique, Agricultura ecológica
Livestock farming, Animal husbandry, Livestock management > Tierhaltung, Viehzucht, Élevage, Ganadería, Zootecnia, Veehouderij
Dairy farming, Milking > Milchviehhaltung, Melken von Kühen, Production laitière
Pig farming > Schweinehaltung
Poultry farming > Geflügelhaltung, Aviculture, Avicultura
Sheep farming, Sheep shearing, Shepherding > Schafhaltung
Horse care, Equine care, Stable management > Pferdepflege, Soins aux chevaux
Horse riding, Equestrian skills > ?Reitsport, ?Équitation, ?Equitación
Horse training > Pferdeausbildung
Farriery > Hufbeschlag, Maréchalerie
Animal breeding > Tierzucht, Sélection animale
Artificial insemination of livestock > Künstliche Besamung
Animal care, Pet care > Tierbetreuung, Soins animaliers, Cuidado de animales
Animal nutrition > Tierernährung
Dog training > Hundeausbildung, Éducation canine, Adiestramiento canino
Pet grooming, Dog grooming > Hundesalon, Toilettage canin
Zoo keeping > Zootierpflege
Beekeeping > Imkerei, Apiculture, Apicultura
Aquaculture, Fish farming > Aquakultur, Pisciculture, Acuicultura
?Fishing, Commercial fishing > Fischerei, Pesca comercial, Pêche professionnelle
Forestry > Forstwirtschaft, Sylviculture, Silvicultura, Selvicoltura, Bosbouw
Chainsaw operation, Chainsaw use, Tree felling > Motorsägenschein, Motorsäge, Tronçonneuse, Abattage d’arbres
Forest machinery operation, Harvester operation, Forwarder operation > Forstmaschinen
Arboriculture, Tree surgery, Tree care > Baumpflege, Élagage, Arboricultura
?Hunting, ?Game management > Jagdschein, Permis de chasse
Horticulture > ?Gärtnerei, Horticulture ornementale, ?Horticultura, Tuinbouw
Greenhouse growing, Greenhouse management > Gewächshausanbau, Culture sous serre
Gardening, Garden maintenance > Gartenpflege, Jardinage, Jardinería, Giardinaggio, Jardinagem, Tuinonderhoud
Lawn care, Mowing > Rasenpflege
Pruning, Hedge trimming > Baumschnitt, Taille des arbres
Nursery gardening, Plant propagation > Baumschule, Pépiniériste
Viticulture > Weinbau, ?Vignoble, Viticultura, Wijnbouw
Winemaking, Oenology > Kellerwirtschaft, Vinification, Enología
Fruit growing, Orcharding > Obstbau, Arboriculture fruitière
Vegetable growing, Market gardening > Gemüsebau, Maraîchage
Floristry, Flower arranging > Floristik, Art floral, ?Floristería
Greenkeeping, Golf course maintenance
Farm management > Betriebsführung in der Landwirtschaft, Gestion d’exploitation agricole
Agricultural economics > Agrarökonomie
Food traceability, GlobalG.A.P.
Grain storage
Permaculture > Permakultur, Permacultura
Olive oil production > Oléiculture, Frantoio
`,
};
