/** A row: the skill's name, the repository, its main language ("-" for none), and what it is. */
export const REPOSITORIES = `
Python | python/cpython | Python | The reference implementation of Python with its documentation and tests
Java | openjdk/jdk | Java | The reference implementation of the Java platform
JavaScript | trekhleb/javascript-algorithms | JavaScript | Algorithms and data structures, explained and tested
TypeScript | microsoft/TypeScript | TypeScript | Compiler, handbook links and design discussions of TypeScript
Go | golang/go | Go | Compiler, standard library and tour of Go
Rust | rust-lang/rustlings | Rust | Small exercises to read and write Rust
Ruby | ruby/ruby | Ruby | The reference implementation of Ruby
PHP | php/php-src | C | The interpreter of PHP
Swift | swiftlang/swift | C++ | Compiler and standard library of Swift
Kotlin | JetBrains/kotlin | Kotlin | Compiler, libraries and tools of Kotlin
Scala | scala/scala3 | Scala | Compiler and library of Scala 3
C# | dotnet/csharplang | C# | Design and specification of C#
.NET | dotnet/runtime | C# | Runtime and libraries of .NET
ASP.NET | dotnet/aspnetcore | C# | The web framework of .NET
Entity Framework | dotnet/efcore | C# | Data access for .NET
C++ | isocpp/CppCoreGuidelines | - | Guidelines for modern and safe C++
C | git/git | C | A large, well-kept program in C to read
Julia | JuliaLang/julia | Julia | The Julia language with its documentation
Haskell | ghc/ghc | Haskell | The Glasgow Haskell compiler
Elixir | elixir-lang/elixir | Elixir | The Elixir language with its documentation
Perl | Perl/perl5 | Perl | The Perl 5 interpreter and its documentation
PowerShell | PowerShell/PowerShell | C# | PowerShell for every platform
Solidity | ethereum/solidity | C++ | Compiler and documentation of Solidity
Spring | spring-projects/spring-framework | Java | The core of Spring
Spring Boot | spring-projects/spring-boot | Java | Spring applications with little set-up
Hibernate | hibernate/hibernate-orm | Java | Object-relational mapping for Java
Django | django/django | Python | The web framework with its documentation
Flask | pallets/flask | Python | A small web framework with a tutorial
FastAPI | fastapi/fastapi | Python | Web interfaces with types, and a full tutorial
Ruby on Rails | rails/rails | Ruby | The web framework with its guides
Laravel | laravel/laravel | PHP | A fresh application to start from
Symfony | symfony/symfony | PHP | The framework and its components
Node.js | nodejs/node | JavaScript | The runtime with its documentation
Express.js | expressjs/express | JavaScript | A small web framework with examples
NestJS | nestjs/nest | TypeScript | The framework with samples for each topic
React | facebook/react | JavaScript | The library with its documentation
React Native | facebook/react-native | JavaScript | Apps for phones with React
Redux | reduxjs/redux | TypeScript | State container with tutorials and examples
Next.js | vercel/next.js | JavaScript | The React framework with many examples
Vue.js | vuejs/core | TypeScript | The framework for user interfaces
Angular | angular/angular | TypeScript | The framework with its documentation
Svelte | sveltejs/svelte | JavaScript | The compiler with its tutorial
Tailwind CSS | tailwindlabs/tailwindcss | TypeScript | CSS by small classes
Bootstrap | twbs/bootstrap | JavaScript | Components and layout for web pages
HTML | mdn/content | - | The source of MDN's documentation of the web
CSS | mdn/content | - | The source of MDN's documentation of the web
Web accessibility | w3c/wcag | - | The web content accessibility guidelines
D3.js | d3/d3 | - | Charts in the browser
Three.js | mrdoob/three.js | JavaScript | Three-dimensional graphics in the browser
GraphQL | graphql/graphql-js | TypeScript | The reference implementation of GraphQL
gRPC | grpc/grpc | C++ | Remote procedure calls with examples in many languages
OpenAPI | OAI/OpenAPI-Specification | - | The specification with its examples
WordPress | WordPress/WordPress | PHP | The content management system
Webpack | webpack/webpack | JavaScript | The bundler with many examples
Vite | vitejs/vite | TypeScript | Build tool for web pages
Git | git/git | C | Git itself, with its manual
Linux | torvalds/linux | C | The kernel with its documentation
Bash | dylanaraps/pure-bash-bible | Shell | What can be done with Bash alone
Flutter | flutter/flutter | Dart | The toolkit with examples
Unity | Unity-Technologies/UnityCsReference | C# | The C# part of Unity to read
Godot | godotengine/godot | C++ | The game engine
FreeRTOS | FreeRTOS/FreeRTOS | C | The real-time kernel with demonstrations
Arduino | arduino/Arduino | Java | Environment and examples for Arduino boards
ROS | ros2/ros2 | - | The Robot Operating System 2
Design patterns | iluwatar/java-design-patterns | Java | Design patterns, each with an example
System design | donnemartin/system-design-primer | Python | How to design large systems, with exercises
Algorithms | TheAlgorithms/Python | Python | Algorithms, readable and tested
Data structures | TheAlgorithms/Python | Python | Data structures and algorithms, readable and tested
Selenium | SeleniumHQ/selenium | Java | Control of browsers for tests
Playwright | microsoft/playwright | TypeScript | Tests in all browsers
Cypress | cypress-io/cypress | TypeScript | Tests in the browser
JUnit | junit-team/junit-framework | Java | The test framework for Java
PyTest | pytest-dev/pytest | Python | The test framework for Python
Jest | jestjs/jest | TypeScript | The test framework for JavaScript
JMeter | apache/jmeter | Java | Load tests
Docker | moby/moby | Go | The engine behind Docker
Docker Compose | docker/awesome-compose | - | Sample applications of several containers
Kubernetes | kubernetes/kubernetes | Go | Kubernetes itself; its community documents how to begin
Helm | helm/helm | Go | The package manager for Kubernetes
Istio | istio/istio | Go | Service mesh with samples
Terraform | hashicorp/terraform | Go | Infrastructure as code
Ansible | ansible/ansible | Python | Automation of systems
Pulumi | pulumi/examples | TypeScript | Examples of infrastructure as code
Jenkins | jenkinsci/jenkins | Java | The automation server
GitHub Actions | actions/starter-workflows | TypeScript | Workflows to start from
Argo CD | argoproj/argo-cd | Go | Delivery to Kubernetes from Git
Prometheus | prometheus/prometheus | Go | Monitoring and alarms
Grafana | grafana/grafana | TypeScript | Dashboards for metrics and logs
OpenTelemetry | open-telemetry/opentelemetry-demo | TypeScript | A demonstration system with traces and metrics
Nginx | nginx/nginx | C | The web server
AWS | aws-samples/aws-cdk-examples | Python | Examples of infrastructure on AWS
Microsoft Azure | Azure/azure-quickstart-templates | Bicep | Templates to start from
Google Cloud | GoogleCloudPlatform/microservices-demo | Go | A sample shop of many services
Serverless | serverless/examples | JavaScript | Examples of functions in the cloud
PostgreSQL | postgres/postgres | C | The database with its manual
MySQL | mysql/mysql-server | C++ | The database
SQLite | sqlite/sqlite | C | The database with its tests
MongoDB | mongodb/mongo | C++ | The database
Redis | redis/redis | C | The store with its tests
Elasticsearch | elastic/elasticsearch | Java | The search engine
Cassandra | apache/cassandra | Java | The distributed database
Neo4j | neo4j/neo4j | Java | The graph database
Kafka | apache/kafka | Java | The event streaming platform
RabbitMQ | rabbitmq/rabbitmq-tutorials | Java | Tutorials in many languages
Apache Spark | apache/spark | Scala | The engine for large data
Flink | apache/flink | Java | Stream processing
Airflow | apache/airflow | Python | Scheduling of data pipelines
dbt | dbt-labs/dbt-core | Python | Transformations in a warehouse
DuckDB | duckdb/duckdb | C++ | An analytical database in one process
pandas | pandas-dev/pandas | Python | Data frames with user guide
NumPy | numpy/numpy | Python | Arrays and numerics
Jupyter | jupyter/notebook | Jupyter Notebook | Notebooks for analyses
scikit-learn | scikit-learn/scikit-learn | Python | Machine learning with user guide and examples
Machine learning | microsoft/ML-For-Beginners | Jupyter Notebook | A course of twelve weeks
Data science | microsoft/Data-Science-For-Beginners | Jupyter Notebook | A course of ten weeks
Artificial intelligence | microsoft/AI-For-Beginners | Jupyter Notebook | A course of twelve weeks
Generative AI | microsoft/generative-ai-for-beginners | Jupyter Notebook | A course with exercises
Web development | microsoft/Web-Dev-For-Beginners | JavaScript | A course of twelve weeks
PyTorch | pytorch/pytorch | Python | The framework; its tutorials are linked
TensorFlow | tensorflow/tensorflow | C++ | The framework
Keras | keras-team/keras | Python | Deep learning with examples
Hugging Face | huggingface/transformers | Python | Models for text, pictures and sound
LangChain | langchain-ai/langchain | Python | Applications of language models
OpenCV | opencv/opencv | C++ | Computer vision with tutorials
spaCy | explosion/spaCy | Python | Natural language processing
MLflow | mlflow/mlflow | Python | The life of machine learning models
Streamlit | streamlit/streamlit | Python | Data applications in Python
QGIS | qgis/QGIS | C++ | The geographic information system
Ghidra | NationalSecurityAgency/ghidra | Java | Reverse engineering
Metasploit | rapid7/metasploit-framework | Ruby | Penetration testing framework
OWASP | OWASP/CheatSheetSeries | Python | Short guides to application security
Application security | juice-shop/juice-shop | TypeScript | A shop full of weaknesses, made for practice
Penetration testing | juice-shop/juice-shop | TypeScript | A shop full of weaknesses, made for practice
OWASP ZAP | zaproxy/zaproxy | Java | Finds weaknesses of web applications
Nmap | nmap/nmap | C | Network exploration
Wireshark | wireshark/wireshark | C | Analysis of network traffic
KiCad | KiCad/kicad-source-mirror | C++ | Design of circuits and boards
FreeCAD | FreeCAD/FreeCAD | C++ | Parametric modelling
Odoo | odoo/odoo | Python | Open ERP system
ERPNext | frappe/erpnext | Python | Open ERP system
Moodle | moodle/moodle | PHP | The learning platform
Power BI | microsoft/powerbi-desktop-samples | - | Sample reports and data
`;
