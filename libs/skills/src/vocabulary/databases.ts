import type { SkillField } from '../skill.js';

/** Stores of data and the asking of them. */
export const DATABASES: SkillField = {
  category: 'data',
  rows: `
SQL, sql > SQL-Kenntnisse
NoSQL
MySQL
PostgreSQL, Postgres, Postgres cluster, PostgreSQL database
PostGIS
SQL Server, Microsoft SQL Server, MS SQL, MSSQL, MS SQL Server
SQL Server Management Studio, SSMS
SSIS, SQL Server Integration Services
SSRS, SQL Server Reporting Services
SSAS, SQL Server Analysis Services
Oracle Database, Oracle 11g, Oracle 12c, Oracle 19c, Oracle DB, Oracle SQL, ?Oracle
Oracle RAC
IBM Db2, Db2
Informix
Sybase, SAP ASE
Teradata
Vertica
Greenplum
SQLite
MariaDB
MongoDB, ?Mongo
CouchDB
Couchbase
Redis
Memcached
?Cassandra, Apache Cassandra
ScyllaDB
HBase, Apache HBase
DynamoDB, Amazon DynamoDB
Cosmos DB, Azure Cosmos DB
Aurora database, Amazon Aurora
Neo4j
Graph databases
Elasticsearch, Elastic Search
OpenSearch, Amazon OpenSearch
Apache Solr, Solr
Apache Lucene, Lucene
Algolia
InfluxDB
TimescaleDB
ClickHouse
DuckDB
CockroachDB
Supabase
PlanetScale
Vector databases
!Pinecone
Weaviate
Milvus
pgvector
Database administration, Database management > Datenbankadministration, Administration de bases de données, Administración de bases de datos
Database design > Datenbankdesign, Conception de bases de données, Diseño de bases de datos
Relational databases > Relationale Datenbanken
Database performance tuning, Query optimisation, Query optimization
Database migration
Database replication
Stored procedures
Data modelling, Data modeling > Modélisation de données, Modelado de datos, Datenmodellierung
Entity-relationship modelling, ER diagrams
Data Vault, Data Vault 2.0
DBeaver
MySQL Workbench
phpMyAdmin
Toad for Oracle
Crystal Reports
`,
};
