import type { ProjectIdea } from '../project-idea.js';

export const DATA_AND_SYSTEMS: readonly ProjectIdea[] = [
  {
    skills: ['SQL', 'PostgreSQL', 'MySQL', 'SQL Server', 'Oracle Database', 'Relational databases', 'Database design'],
    ...{ with: ['Data modelling'], kind: 'project', hours: 20 },
    title: 'The database of a sports club: {skill}',
    description:
      'Design and fill the database of a club with members, fees and courses, and answer twenty questions with queries, using {skill}.',
    features: [
      'Data modelling with keys and rules that refuse wrong data',
      'Twenty queries, from a simple list to windows over time',
      'Two slow queries made fast, with plans before and after',
    ],
    outcomes: ['Design tables with {skill}', 'Write and speed up queries'],
  },
  {
    skills: ['MongoDB', 'NoSQL', 'Redis', 'Elasticsearch', 'Cassandra', 'DynamoDB', 'Neo4j'],
    ...{ with: ['Docker'], kind: 'project', hours: 18 },
    title: 'A search over open government data with {skill}',
    description:
      'Load an open data set into {skill}, build two queries that it is made for, and one that it is not, and compare.',
    features: [
      'Set up with Docker, data loaded by a script',
      'Two queries that fit the store, with times',
      'A page on when a relational database is better',
    ],
    outcomes: ['Model data for {skill}', 'Choose a store by the questions asked'],
  },
  {
    skills: ['Data analysis', 'pandas', 'NumPy', 'Jupyter', 'R', 'Data visualisation', 'Statistics'],
    ...{ with: ['Data cleaning'], kind: 'project', hours: 24 },
    title: 'What drives rents in a city: {skill}',
    description: 'Analyse an open data set of rents or prices with {skill}, from cleaning to a report for lay readers.',
    features: [
      'Data cleaning as a script that can be run again',
      'Four charts that say something each',
      'Uncertainty and limits stated in plain words',
    ],
    outcomes: ['Carry out an analysis with {skill}', 'Report findings honestly'],
  },
  {
    skills: ['Power BI', 'Tableau', 'Looker', 'Qlik', 'Business intelligence', 'Dashboards', 'Reporting'],
    ...{ with: ['Data modelling'], kind: 'project', hours: 18 },
    title: 'A sales dashboard for a sample shop: {skill}',
    description:
      'Build a dashboard over the sales of a sample shop that answers five questions of its manager, with {skill}.',
    features: [
      'Data modelling with a date table and clear measures',
      'One page for each question, none overloaded',
      'A check of three figures against the source',
    ],
    outcomes: ['Build reports with {skill} that managers use', 'Define figures without ambiguity'],
  },
  {
    skills: ['Machine learning', 'scikit-learn', 'Data science', 'Predictive analytics', 'Data mining'],
    ...{ with: ['Python', 'Model evaluation'], kind: 'project', hours: 36 },
    title: 'A forecast of bicycle traffic: {skill}',
    description:
      'Forecast the counts of a public bicycle counter for the next day in Python, against a simple rule as the baseline, as practice in {skill}.',
    features: [
      'A baseline that must be beaten',
      'Model evaluation on later days, never on those learned from',
      'A page on when the forecast fails',
    ],
    outcomes: ['Build and judge models', 'Avoid leaks between learning and testing'],
  },
  {
    skills: ['Deep learning', 'PyTorch', 'TensorFlow', 'Keras', 'Computer vision', 'Neural networks'],
    ...{ with: ['Python', 'Transfer learning'], kind: 'project', hours: 40 },
    title: 'A plant disease classifier: {skill}',
    description:
      'Train a classifier of leaf pictures on a public data set with {skill}, on a free or rented graphics card.',
    features: [
      'Transfer learning in Python from a public model',
      'Errors looked at one by one, by class',
      'A small page on which others can try it',
    ],
    outcomes: ['Train and judge networks with {skill}', 'Explain what a model can not do'],
  },
  {
    skills: [
      'Natural language processing',
      'Large language models',
      'Generative AI',
      'LangChain',
      'Retrieval-augmented generation',
    ],
    ...{ with: ['Python', 'Prompt engineering'], kind: 'project', hours: 30 },
    title: 'Answers from the rules of a city: {skill}',
    description:
      'Build a program in Python that answers questions about published by-laws and cites the paragraph, as practice in {skill}.',
    features: [
      'Fifty questions with known answers as a test',
      'Prompt engineering compared by figures, not by feeling',
      'A refusal when the text says nothing',
    ],
    outcomes: ['Build and measure an application of {skill}', 'Limit invented answers'],
  },
  {
    skills: [
      'ETL',
      'Data engineering',
      'Data pipelines',
      'Airflow',
      'dbt',
      'Data warehousing',
      'Snowflake',
      'BigQuery',
    ],
    ...{ with: ['SQL', 'Data quality'], kind: 'project', hours: 32 },
    title: 'A daily pipeline of weather and energy data: {skill}',
    description:
      'Build a pipeline that loads two open sources each day, joins them with SQL and checks them, with {skill}.',
    features: [
      'Can be run again without duplicates',
      'Data quality rules that stop bad days',
      'A run missed on purpose and caught up',
    ],
    outcomes: ['Build pipelines with {skill}', 'Notice bad data early'],
  },
  {
    skills: ['Apache Spark', 'Kafka', 'Databricks', 'Hadoop', 'Big data', 'Stream processing'],
    ...{ with: ['Docker'], kind: 'project', hours: 32 },
    title: 'Traffic counts as a stream: {skill}',
    description: 'Process the open counts of a city’s traffic sensors as a stream or in large batches with {skill}.',
    features: [
      'Set up locally with Docker',
      'Late and double messages handled',
      'Throughput measured on a growing input',
    ],
    outcomes: ['Process large data with {skill}', 'Reason about order and repetition'],
  },
  {
    skills: ['AWS', 'Microsoft Azure', 'Google Cloud', 'Cloud computing', 'Cloud architecture', 'Serverless'],
    ...{ with: ['Infrastructure as code'], kind: 'project', hours: 30 },
    title: 'A photo upload service in the cloud: {skill}',
    description:
      'Run a service that stores pictures and makes previews, within a free tier, with {skill} and everything described as code.',
    features: [
      'Infrastructure as code that can be removed and rebuilt',
      'Rights given as narrowly as possible',
      'A cost alarm, and costs estimated for a hundred users',
    ],
    outcomes: ['Set up services with {skill}', 'Keep costs and rights under control'],
  },
  {
    skills: ['Docker', 'Docker Compose', 'Containerisation', 'Podman'],
    ...{ with: ['Linux'], kind: 'project', hours: 14 },
    title: 'An application and its database in containers: {skill}',
    description:
      'Put a small web application and its database into containers with {skill}, for work and for production.',
    features: [
      'A small image that does not run as root',
      'Data that outlives the containers',
      'A health check and logs that can be found on Linux',
    ],
    outcomes: ['Build and run containers with {skill}', 'Find faults inside them'],
  },
  {
    skills: ['Kubernetes', 'Helm', 'OpenShift', 'Amazon EKS', 'Azure Kubernetes Service'],
    ...{ with: ['Docker', 'YAML'], kind: 'project', hours: 30 },
    title: 'Three services on a local cluster: {skill}',
    description:
      'Run a web page, a service and a database on a small cluster on your own machine with {skill}, and update them without interruption.',
    features: [
      'Images built with Docker, described in YAML',
      'An update and a roll-back while requests come in',
      'Limits on memory, probes, and one node taken away',
    ],
    outcomes: ['Deploy and update services with {skill}', 'Find out why a service does not start'],
  },
  {
    skills: ['Terraform', 'Ansible', 'Infrastructure as code', 'CloudFormation', 'Pulumi', 'Puppet'],
    ...{ with: ['Linux', 'Git'], kind: 'project', hours: 22 },
    title: 'A server set up from nothing by code: {skill}',
    description:
      'Describe a web server on Linux with certificate, firewall and backup as code with {skill}, kept in Git.',
    features: ['Rebuilt from nothing with one command', 'A second run that changes nothing', 'Secrets kept out of Git'],
    outcomes: ['Describe systems with {skill}', 'Change them in small, reviewed steps'],
  },
  {
    skills: ['CI/CD', 'Jenkins', 'GitHub Actions', 'GitLab CI', 'Azure DevOps', 'DevOps'],
    ...{ with: ['Git', 'Docker'], kind: 'project', hours: 18 },
    title: 'From commit to running service: {skill}',
    description: 'Set up the way of a small service from a commit in Git to the running version with {skill}.',
    features: [
      'Tests and checks on each change, in under five minutes',
      'An image built by Docker once and promoted',
      'A roll-back that was tried',
    ],
    outcomes: ['Build a pipeline with {skill}', 'Release often without fear'],
  },
  {
    skills: ['Linux', 'Bash', 'System administration', 'Red Hat Enterprise Linux', 'Unix'],
    ...{ with: ['Nginx'], kind: 'project', hours: 20 },
    title: 'A web server under your own care: {skill}',
    description:
      'Set up a small server on a virtual machine, harden it, run a page with Nginx, and keep it for a month.',
    features: [
      'Access by key only, and a firewall',
      'Scripts for backup and update, and a restore that was tried',
      'A diary of faults and how they were found',
    ],
    outcomes: ['Administer systems with {skill}', 'Find faults in logs'],
  },
  {
    skills: ['Windows Server', 'Active Directory', 'Group Policy', 'PowerShell', 'Microsoft Exchange', 'Entra ID'],
    ...{ with: ['DNS'], kind: 'project', hours: 22 },
    title: 'The domain of a sample firm: {skill}',
    description:
      'Set up a test domain with two servers and two clients on virtual machines, with {skill} as the main subject.',
    features: [
      'Users, groups and policies by department, DNS included',
      'A script that adds a new employee',
      'A lost controller restored from backup',
    ],
    outcomes: ['Administer a domain with {skill}', 'Automate everyday tasks'],
  },
  {
    skills: ['Prometheus', 'Grafana', 'Network monitoring', 'Observability', 'Zabbix', 'Site reliability engineering'],
    ...{ with: ['Linux'], kind: 'project', hours: 16 },
    title: 'An honest status page: {skill}',
    description:
      'Watch a small service on Linux with {skill}, define what "working" means, and be told before its users notice.',
    features: [
      'Three measures that users would feel',
      'Alarms that somebody can act on',
      'A fault put in on purpose and the time to notice it',
    ],
    outcomes: ['Measure services with {skill}', 'Set alarms with sense'],
  },
  {
    skills: ['Network administration', 'Routing and switching', 'Cisco', 'CCNA', 'TCP/IP', 'VLANs', 'Firewalls'],
    ...{ with: ['Wireshark', 'DHCP'], kind: 'project', hours: 28 },
    title: 'The network of a branch office: {skill}',
    description:
      'Plan and build the network of a branch with guests, phones and servers kept apart, in a simulator, as practice in {skill}.',
    features: [
      'An address plan, DHCP and separate networks',
      'Rules between them, each with a reason',
      'Three faults traced with Wireshark',
    ],
    outcomes: ['Plan and set up networks', 'Trace faults layer by layer'],
  },
  {
    skills: ['IT support', 'First-level support', 'Second-level support', 'User support', 'Ticketing systems'],
    ...{ with: ['Windows'], kind: 'project', hours: 14 },
    title: 'A help desk for a club: {skill}',
    description:
      'Offer help with computers in a club or community centre for four weeks, and record each case as a ticket.',
    features: [
      'A free ticket system with priorities',
      'Answers to the ten most frequent questions on Windows',
      'Times and solved cases counted',
    ],
    outcomes: ['Solve and document cases', 'Explain technology to lay people'],
  },
  {
    skills: ['ITIL', 'IT service management', 'ServiceNow'],
    ...{ with: ['Change management'], kind: 'course', hours: 24 },
    title: 'Foundation course and a process on paper: {skill}',
    description: 'Take a foundation course for {skill} and draw up the incident and change process of a small IT team.',
    features: [
      'Course with examination',
      'Incident process and change management on a page each',
      'Roles and times agreed on paper',
    ],
    outcomes: ['Use the terms of service management', 'Design a process that is followed'],
  },
  {
    skills: [
      'Information security',
      'ISO 27001',
      'BSI IT-Grundschutz',
      'Security audits',
      'NIST Cybersecurity Framework',
    ],
    ...{ with: ['Risk management'], kind: 'project', hours: 24 },
    title: 'A security concept for a doctor’s practice: {skill}',
    description: 'Write the security concept of an invented practice with ten workplaces, by the structure of {skill}.',
    features: [
      'A list of what must be protected, and from what',
      'Risk management with measures in order of effect',
      'An internal audit with findings',
    ],
    outcomes: ['Plan security by {skill}', 'Explain risks to managers'],
  },
  {
    skills: ['Penetration testing', 'Ethical hacking', 'Burp Suite', 'Kali Linux', 'OWASP', 'Application security'],
    ...{ with: ['Linux'], kind: 'project', hours: 30 },
    title: 'A test report on a training application: {skill}',
    description:
      'Examine an application made for practice, such as OWASP Juice Shop, in a lab of your own on Linux, and report as for a client.',
    features: [
      'Scope and rules written down first',
      'Ten findings with proof, risk and remedy',
      'Two of them repaired in the source',
    ],
    outcomes: ['Find and prove weaknesses lawfully', 'Report with a remedy'],
  },
  {
    skills: ['SIEM', 'Incident response', 'Splunk', 'Security operations centre', 'Threat hunting'],
    ...{ with: ['Linux'], kind: 'project', hours: 24 },
    title: 'An attack in the logs: {skill}',
    description:
      'Collect the logs of a lab on Linux, replay a published attack, and find, contain and report it with {skill}.',
    features: [
      'Sources and times checked',
      'Three detection rules with false alarms counted',
      'A report with a time line',
    ],
    outcomes: ['Detect and report incidents', 'Write rules that help'],
  },
];
