import type { RelationRows } from './relation.js';

export const DATA: RelationRows = `
PostgreSQL = MySQL = MariaDB
PostgreSQL ~ SQL Server ~ Oracle Database ~ MySQL ~ IBM Db2
MySQL ~ MariaDB ~ SQLite
PostGIS, pgvector, TimescaleDB > PostgreSQL
PostgreSQL, MySQL, SQL Server, Oracle Database > Relational databases
MongoDB ~ CouchDB ~ Couchbase ~ DynamoDB ~ Cosmos DB
MongoDB, Cassandra, DynamoDB, Redis, CouchDB > NoSQL
Cassandra = ScyllaDB
Cassandra ~ HBase ~ DynamoDB
Redis ~ Memcached
Elasticsearch = OpenSearch
Elasticsearch ~ Apache Solr
Neo4j > Graph databases
Pinecone ~ Weaviate ~ Milvus ~ pgvector
SSIS, SSRS, SSAS > SQL Server
Oracle RAC > Oracle Database
Apache Spark ~ Hadoop ~ Flink ~ Databricks
Databricks, Spark Streaming > Apache Spark
Hive, MapReduce, HBase > Hadoop
Kafka Streams, Confluent Platform > Kafka
Kafka ~ RabbitMQ ~ Apache Pulsar ~ ActiveMQ ~ Amazon Kinesis
RabbitMQ = ActiveMQ = IBM MQ
Airflow = Dagster = Prefect orchestration = Luigi pipelines
Snowflake = BigQuery = Redshift
Snowflake ~ BigQuery ~ Redshift ~ Azure Synapse ~ Teradata ~ Databricks
Snowflake, BigQuery, Redshift, Azure Synapse, Teradata > Data warehousing
Talend = Informatica PowerCenter = Pentaho = SSIS
Talend, Informatica PowerCenter, Pentaho, SSIS, Fivetran, Airbyte, Azure Data Factory, AWS Glue, dbt > ETL
Fivetran = Airbyte = Stitch Data
Airflow, ETL, Apache Spark, Kafka > Data pipelines
ETL, Data pipelines, Data warehousing > Data engineering
Delta Lake = Apache Iceberg = Apache Hudi
Tableau = Power BI
Tableau ~ Power BI ~ Looker ~ Qlik ~ MicroStrategy ~ IBM Cognos ~ Metabase ~ Apache Superset ~ Looker Studio
Tableau, Power BI, Looker, Qlik, MicroStrategy, IBM Cognos > Business intelligence, Data visualisation
DAX > Power BI
LookML > Looker
SAS ~ SPSS ~ Stata ~ R
SPSS = Stata = SAS
R ~ Python
SAS, SPSS, Stata, R > Statistics
ggplot2, tidyverse, R Shiny, RStudio, R Markdown > R
PyTorch = TensorFlow
PyTorch ~ TensorFlow ~ Keras ~ JAX framework
Keras > TensorFlow
PyTorch, TensorFlow, Keras, Neural networks, Convolutional neural networks > Deep learning
Deep learning, scikit-learn, XGBoost, Gradient boosting, Supervised learning, Reinforcement learning > Machine learning
XGBoost = LightGBM = CatBoost
XGBoost, LightGBM, CatBoost > Gradient boosting
pandas = Polars
pandas > NumPy
Matplotlib = Seaborn = Plotly
spaCy, NLTK, BERT models, Hugging Face, Text mining, Sentiment analysis, Large language models > Natural language processing
spaCy ~ NLTK ~ Gensim
LangChain ~ LlamaIndex ~ LangGraph
LangChain, LlamaIndex, Retrieval-augmented generation, Prompt engineering, OpenAI API, Fine-tuning of language models > Large language models
Large language models > Generative AI
OpenCV, Object detection, Image segmentation, Image classification > Computer vision
MLflow, Kubeflow, Amazon SageMaker, Vertex AI, Azure Machine Learning > MLOps
Amazon SageMaker ~ Vertex AI ~ Azure Machine Learning
MLflow ~ Kubeflow
Machine learning ~ Data science ~ Predictive analytics
Machine learning, Data mining, Statistics > Data analysis
Hypothesis testing, Regression analysis, Bayesian statistics, Time series analysis > Statistics
Data analysis ~ Reporting ~ Business intelligence
ArcGIS = QGIS
ArcGIS, QGIS, MapInfo, GeoServer > GIS
Collibra ~ Alation
Collibra, Data quality > Data governance
`;
