import type { RelationRows } from './relation.js';

export const SOFTWARE: RelationRows = `
React ~ Vue.js ~ Angular
PostgreSQL = MySQL = MariaDB
Kubernetes > Docker
`;
