import type { OccupationField } from './occupation.js';

export const FARMING_AND_NATURE: OccupationField = {
  field: 'farming-and-nature',
  rows: `
farm worker, farmer, agricultural worker, farmhand, farm labourer, farm manager, tractor driver, herdsman, dairy farmer, landwirt, landwirtschaftlicher helfer, erntehelfer, traktorfahrer, ouvrier agricole, agriculteur, exploitant agricole, tractoriste, agricultor, peón agrícola, tractorista, trabajador agrícola, ganadero, operaio agricolo, agricoltore, bracciante agricolo, trattorista, trabalhador rural, operador agrícola, tratorista, boer, agrarisch medewerker, landarbeider, veehouder

gardener, landscaper, horticulturist, groundskeeper, greenkeeper, landscape gardener, gardener landscaper, arborist, tree surgeon, nursery worker, gärtner, landschaftsgärtner, gartenbauer, baumpfleger, jardinier, paysagiste, jardinier paysagiste, élagueur, jardinero, paisajista, giardiniere, vivaista, jardineiro, hovenier, tuinman, groenmedewerker, florist, florista, fleuriste, fiorista, bloemist

forestry worker, forester, forest worker, lumberjack, forstwirt, förster, bûcheron, forestier, agent forestier, trabajador forestal, operaio forestale, boscaiolo, engenheiro florestal, boswachter, bosbouwer

agronomist, agricultural engineer, agricultural advisor, agraringenieur, agronom, agronome, ingénieur agronome, conseiller agricole, ingeniero agrónomo, agrónomo, agronomo, engenheiro agrônomo, engenheiro agrónomo, agronoom, oenologist, winemaker, winzer, kellermeister, viticulteur, oenologue, enólogo, enologo, wijnmaker

animal keeper, zookeeper, animal caretaker, tierpfleger, soigneur animalier, cuidador de animales, guardiano di animali, tratador de animais, dierenverzorger, dog trainer, groomer, hundetrainer
`,
};
