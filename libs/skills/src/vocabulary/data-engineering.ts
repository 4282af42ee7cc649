import type { SkillField } from '../skill.js';

/** Pipes, lakes and reports. */
export const DATA_ENGINEERING: SkillField = {
  category: 'data',
  rows: `
ETL, etl, ELT, ETL pipelines
Data engineering > Ingénierie des données, Ingeniería de datos
Data pipelines
Data warehousing, Data warehouse, DWH > Entrepôt de données
Data lakes, Data lake
Data lakehouse
Delta Lake
Apache Iceberg
Apache Hudi
Data integration > Datenintegration
Data quality > Datenqualität, Qualité des données
Data governance > Gouvernance des données
Data cleaning, Data cleansing, Data wrangling > Datenbereinigung, Nettoyage de données
Collibra
Alation
Data architecture > Datenarchitektur
Data mesh
Stream processing
Apache Spark, ?Spark, PySpark, Spark SQL
Spark Streaming
Hadoop, Apache Hadoop, HDFS
MapReduce
?Hive, Apache Hive
Apache Pig
Apache Impala
Presto SQL, Trino
!Kafka, Apache Kafka
Kafka Streams, Kafka Connect
Confluent Platform
Apache Pulsar
!Flink, Apache Flink
Apache Beam
Apache NiFi, NiFi
Apache Storm
Apache Druid
!Airflow, Apache Airflow
Dagster
Prefect orchestration
Luigi pipelines
Talend
Informatica PowerCenter
Pentaho
Fivetran
Stitch Data
Airbyte
dbt, Data build tool
Great Expectations
?Snowflake
BigQuery, Google BigQuery
!Redshift, Amazon Redshift
Azure Synapse, Azure Synapse Analytics
Azure Data Factory
AWS Glue
Amazon Athena
Amazon EMR
Amazon Kinesis, AWS Kinesis
Google Dataflow
Dataproc
Google Pub/Sub
Databricks
Microsoft Fabric
?Parquet, Apache Parquet
Avro, Apache Avro
RabbitMQ
ActiveMQ, Apache ActiveMQ
IBM MQ
ZeroMQ
MuleSoft, Mule ESB
Boomi, Dell Boomi
TIBCO
EDI, EDIFACT, Electronic data interchange
Business intelligence, ?BI > Informatique décisionnelle, Inteligencia de negocios
Data analysis, Data analytics > Data-Analyse, Análise de dados, Gegevensanalyse, Datenanalyse, Analyse de données, Análisis de datos, Analisi dei dati
Data visualisation, Data visualization > Visualisation de données, Visualización de datos, Datenvisualisierung
?Reporting, Management reporting > Berichterstellung, Reportings
Descriptive analytics, Exploratory data analysis
!Tableau, Tableau Desktop, Tableau Software
Power BI, PowerBI, Microsoft Power BI > Power-BI-Reports
!Looker, Google Data Studio
LookML
Looker Studio
Qlik, QlikView, Qlik Sense
MicroStrategy
IBM Cognos, Cognos
Metabase
Apache Superset, !Superset
Grafana
Kibana
Domo BI
Sisense
KNIME
RapidMiner
Alteryx
?SAS, SAS Enterprise Guide, SAS programming
SPSS, IBM SPSS
!Stata
EViews
Gretl
Weka
Orange data mining
JASP
jamovi
GIS, Geographic information systems > SIG, Geoinformatik, Geographische Informationssysteme, Systèmes d’information géographique
ArcGIS, ArcGIS Pro, ArcMap
QGIS
ERDAS Imagine
Google Earth Engine
FME Desktop
GeoServer
MapInfo
Cartography > Kartografie, Cartographie, Cartografía
Big data
`,
};
