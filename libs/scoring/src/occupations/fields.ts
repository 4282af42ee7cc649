import { HEALTH } from './health.js';
import type { OccupationField } from './occupation.js';
import { SOFTWARE } from './software.js';

export const OCCUPATION_FIELDS: readonly OccupationField[] = [SOFTWARE, HEALTH];
