import type { SkillField } from '../skill.js';
import { ACCOUNTING } from './accounting.js';
import { AGRICULTURE } from './agriculture.js';
import { AUTOMOTIVE } from './automotive.js';
import { AVIATION } from './aviation.js';
import { BANKING_AND_FINANCE } from './banking-and-finance.js';
import { BEAUTY } from './beauty.js';
import { BIOLOGY } from './biology.js';
import { BUILDING_TRADES } from './building-trades.js';
import { CAD_AND_SIMULATION } from './cad-and-simulation.js';
import { CARE_AND_SOCIAL_WORK } from './care-and-social-work.js';
import { CHEMISTRY_AND_PHYSICS } from './chemistry-and-physics.js';
import { CHILDCARE } from './childcare.js';
import { CIVIL_AND_CHEMICAL_ENGINEERING } from './civil-and-chemical-engineering.js';
import { CLOUD } from './cloud.js';
import { CONSTRUCTION_MANAGEMENT } from './construction-management.js';
import { CYBERSECURITY } from './cybersecurity.js';
import { DATA_ENGINEERING } from './data-engineering.js';
import { DATA_SCIENCE } from './data-science.js';
import { DATABASES } from './databases.js';
import { DESIGN } from './design.js';
import { DEVOPS_AND_SYSTEMS } from './devops-and-systems.js';
import { DRIVING } from './driving.js';
import { ELECTRICAL } from './electrical.js';
import { ELECTRICAL_AND_ELECTRONIC_ENGINEERING } from './electrical-and-electronic-engineering.js';
import { EMERGENCY_SERVICES_MEDICAL } from './emergency-services-medical.js';
import { ENERGY } from './energy.js';
import { ERP_AND_CRM } from './erp-and-crm.js';
import { FILM_SOUND_AND_PHOTOGRAPHY } from './film-sound-and-photography.js';
import { FRAMEWORKS_AND_LIBRARIES } from './frameworks-and-libraries.js';
import { HEALTH_ADMINISTRATION } from './health-administration.js';
import { HOSPITALITY } from './hospitality.js';
import { HUMAN_RESOURCES } from './human-resources.js';
import { INSURANCE } from './insurance.js';
import { KITCHEN_AND_BAKERY } from './kitchen-and-bakery.js';
import { LABORATORY } from './laboratory.js';
import { LAW } from './law.js';
import { MANAGEMENT_AND_METHODS } from './management-and-methods.js';
import { MANUFACTURING } from './manufacturing.js';
import { MARITIME } from './maritime.js';
import { MARKETING } from './marketing.js';
import { MECHANICAL_ENGINEERING } from './mechanical-engineering.js';
import { MEDICINE } from './medicine.js';
import { METALWORK } from './metalwork.js';
import { MOBILE_AND_GAMES } from './mobile-and-games.js';
import { NETWORKS } from './networks.js';
import { NURSING } from './nursing.js';
import { OFFICE_SOFTWARE } from './office-software.js';
import { OFFICE_WORK } from './office-work.js';
import { PHARMACY_AND_CLINICAL_RESEARCH } from './pharmacy-and-clinical-research.js';
import { PLUMBING_AND_HVAC } from './plumbing-and-hvac.js';
import { POLICE_FIRE_AND_DEFENCE } from './police-fire-and-defence.js';
import { PROGRAMMING_LANGUAGES } from './programming-languages.js';
import { PROPERTY } from './property.js';
import { PUBLIC_ADMINISTRATION } from './public-administration.js';
import { QUALITY } from './quality.js';
import { RETAIL } from './retail.js';
import { SALES } from './sales.js';
import { SOFT_SKILLS } from './soft-skills.js';
import { SOFTWARE_PRACTICE } from './software-practice.js';
import { SOFTWARE_TESTING } from './software-testing.js';
import { SPORT } from './sport.js';
import { SUPPLY_CHAIN } from './supply-chain.js';
import { TAX } from './tax.js';
import { TEACHING } from './teaching.js';
import { TELECOM } from './telecom.js';
import { THERAPY_AND_DIAGNOSTICS } from './therapy-and-diagnostics.js';
import { WAREHOUSE } from './warehouse.js';
import { WEB_TECHNOLOGY } from './web-technology.js';
import { WELDING } from './welding.js';
import { WRITING_AND_TRANSLATION } from './writing-and-translation.js';

/** Every field of the vocabulary. */
export const FIELDS: readonly SkillField[] = [
  NURSING,
  MEDICINE,
  THERAPY_AND_DIAGNOSTICS,
  EMERGENCY_SERVICES_MEDICAL,
  PHARMACY_AND_CLINICAL_RESEARCH,
  HEALTH_ADMINISTRATION,
  CARE_AND_SOCIAL_WORK,
  LABORATORY,
  BIOLOGY,
  CHEMISTRY_AND_PHYSICS,
  TEACHING,
  CHILDCARE,
  WELDING,
  METALWORK,
  ELECTRICAL,
  PLUMBING_AND_HVAC,
  BUILDING_TRADES,
  CONSTRUCTION_MANAGEMENT,
  AUTOMOTIVE,
  MANUFACTURING,
  QUALITY,
  MECHANICAL_ENGINEERING,
  CAD_AND_SIMULATION,
  ELECTRICAL_AND_ELECTRONIC_ENGINEERING,
  CIVIL_AND_CHEMICAL_ENGINEERING,
  ENERGY,
  TELECOM,
  AGRICULTURE,
  WAREHOUSE,
  SUPPLY_CHAIN,
  DRIVING,
  AVIATION,
  MARITIME,
  ACCOUNTING,
  TAX,
  BANKING_AND_FINANCE,
  INSURANCE,
  LAW,
  HUMAN_RESOURCES,
  MARKETING,
  SALES,
  RETAIL,
  KITCHEN_AND_BAKERY,
  HOSPITALITY,
  BEAUTY,
  DESIGN,
  FILM_SOUND_AND_PHOTOGRAPHY,
  WRITING_AND_TRANSLATION,
  SPORT,
  PROPERTY,
  PUBLIC_ADMINISTRATION,
  POLICE_FIRE_AND_DEFENCE,
  OFFICE_SOFTWARE,
  OFFICE_WORK,
  MANAGEMENT_AND_METHODS,
  ERP_AND_CRM,
  SOFT_SKILLS,
  PROGRAMMING_LANGUAGES,
  FRAMEWORKS_AND_LIBRARIES,
  WEB_TECHNOLOGY,
  MOBILE_AND_GAMES,
  SOFTWARE_PRACTICE,
  SOFTWARE_TESTING,
  DATABASES,
  DATA_ENGINEERING,
  DATA_SCIENCE,
  CLOUD,
  DEVOPS_AND_SYSTEMS,
  NETWORKS,
  CYBERSECURITY,
];
