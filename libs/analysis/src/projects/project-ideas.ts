import type { ProjectIdea } from './project-idea.js';
import { CERTIFICATES } from './catalogue/certificates.js';
import { CRAFTS_AND_INDUSTRY } from './catalogue/crafts-and-industry.js';
import { DATA_AND_SYSTEMS } from './catalogue/data-and-systems.js';
import { DESIGN_AND_MEDIA } from './catalogue/design-and-media.js';
import { HEALTH_CARE_AND_TEACHING } from './catalogue/health-care-and-teaching.js';
import { HOSPITALITY_AND_SERVICES } from './catalogue/hospitality-and-services.js';
import { LOGISTICS_AND_TRANSPORT } from './catalogue/logistics-and-transport.js';
import { MONEY_AND_LAW } from './catalogue/money-and-law.js';
import { OFFICE_AND_BUSINESS } from './catalogue/office-and-business.js';
import { PROFESSIONS } from './catalogue/professions.js';
import { SOFT_SKILLS } from './catalogue/soft-skills.js';
import { SOFTWARE } from './catalogue/software.js';
import { WORKING_TOOLS } from './catalogue/working-tools.js';

export const PROJECT_IDEAS: readonly ProjectIdea[] = [
  ...SOFTWARE,
  ...DATA_AND_SYSTEMS,
  ...OFFICE_AND_BUSINESS,
  ...MONEY_AND_LAW,
  ...HEALTH_CARE_AND_TEACHING,
  ...CRAFTS_AND_INDUSTRY,
  ...LOGISTICS_AND_TRANSPORT,
  ...HOSPITALITY_AND_SERVICES,
  ...DESIGN_AND_MEDIA,
  ...SOFT_SKILLS,
  ...PROFESSIONS,
  ...CERTIFICATES,
  ...WORKING_TOOLS,
];
