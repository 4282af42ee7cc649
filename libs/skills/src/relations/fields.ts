import { DATA } from './data.js';
import { HEALTH_AND_CARE } from './health-and-care.js';
import { KITCHEN_AND_TRANSPORT } from './kitchen-and-transport.js';
import { MAKING_AND_BUILDING } from './making-and-building.js';
import { OFFICE_AND_MONEY } from './office-and-money.js';
import { PEOPLE_AND_LAW } from './people-and-law.js';
import { SALES_AND_MARKETING } from './sales-and-marketing.js';
import { SOFTWARE } from './software.js';
import { SYSTEMS } from './systems.js';
import { TEACHING_AND_SCIENCE } from './teaching-and-science.js';
import type { RelationRows } from './relation.js';

export const RELATION_FIELDS: readonly RelationRows[] = [
  DATA,
  HEALTH_AND_CARE,
  KITCHEN_AND_TRANSPORT,
  MAKING_AND_BUILDING,
  OFFICE_AND_MONEY,
  PEOPLE_AND_LAW,
  SALES_AND_MARKETING,
  SOFTWARE,
  SYSTEMS,
  TEACHING_AND_SCIENCE,
];
