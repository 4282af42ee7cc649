import { BUILDING } from './building.js';
import { CLEANING_AND_BEAUTY } from './cleaning-and-beauty.js';
import { ENGINEERING } from './engineering.js';
import { FARMING_AND_NATURE } from './farming-and-nature.js';
import { HEALTH } from './health.js';
import { INFORMATION_TECHNOLOGY } from './information-technology.js';
import { KITCHEN_AND_HOTEL } from './kitchen-and-hotel.js';
import { LAW } from './law.js';
import { MAKING } from './making.js';
import { MARKETING_AND_MEDIA } from './marketing-and-media.js';
import { MONEY } from './money.js';
import { OFFICE } from './office.js';
import { PUBLIC_AND_SECURITY } from './public-and-security.js';
import { SALES } from './sales.js';
import { SCIENCE } from './science.js';
import { SOCIAL_WORK_AND_CHILDCARE } from './social-work-and-childcare.js';
import { TEACHING } from './teaching.js';
import { TRANSPORT } from './transport.js';
import { VEHICLES } from './vehicles.js';
import type { OccupationField } from './occupation.js';

export const OCCUPATION_FIELDS: readonly OccupationField[] = [
  BUILDING,
  CLEANING_AND_BEAUTY,
  ENGINEERING,
  FARMING_AND_NATURE,
  HEALTH,
  INFORMATION_TECHNOLOGY,
  KITCHEN_AND_HOTEL,
  LAW,
  MAKING,
  MARKETING_AND_MEDIA,
  MONEY,
  OFFICE,
  PUBLIC_AND_SECURITY,
  SALES,
  SCIENCE,
  SOCIAL_WORK_AND_CHILDCARE,
  TEACHING,
  TRANSPORT,
  VEHICLES,
];
