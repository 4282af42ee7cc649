import type { RelationRows } from './relation.js';

export const SYSTEMS: RelationRows = `
Kubernetes > Docker, Containerisation
Docker > Containerisation
Docker = Podman
Docker Compose, Docker Swarm > Docker
Helm, Rancher, OpenShift, Kustomize, Amazon EKS, Azure Kubernetes Service, Google Kubernetes Engine, Certified Kubernetes Administrator, Argo CD, Istio > Kubernetes
Kubernetes ~ Docker Swarm ~ Nomad ~ Amazon ECS
OpenShift ~ Rancher
Amazon EKS = Azure Kubernetes Service = Google Kubernetes Engine
Istio = Linkerd
Terraform = OpenTofu
Terraform ~ CloudFormation ~ Pulumi ~ Bicep templates ~ AWS CDK
Terraform, CloudFormation, Pulumi, OpenTofu, AWS CDK, Bicep templates > Infrastructure as code
Ansible ~ Puppet ~ Chef ~ SaltStack
Ansible, Puppet, Chef, SaltStack > Configuration management
Jenkins ~ GitHub Actions ~ GitLab CI ~ CircleCI ~ Travis CI ~ TeamCity ~ Azure DevOps ~ Bamboo CI
GitHub Actions = GitLab CI
Jenkins, GitHub Actions, GitLab CI, CircleCI, TeamCity, Travis CI, Azure DevOps, Argo CD > CI/CD
Argo CD = Flux CD
Argo CD, Flux CD > GitOps
CI/CD, Infrastructure as code > DevOps
DevOps ~ Site reliability engineering
Prometheus ~ Datadog ~ Dynatrace ~ New Relic ~ Zabbix ~ Nagios ~ Grafana
Zabbix = Nagios = Icinga = PRTG = Checkmk
Datadog = Dynatrace = New Relic = AppDynamics
Prometheus, Datadog, OpenTelemetry, Jaeger tracing, Grafana > Observability
ELK Stack ~ Splunk ~ Graylog
ELK Stack > Elasticsearch, Logstash, Kibana
Nginx = Apache HTTP Server
Nginx ~ HAProxy ~ Traefik
AWS ~ Microsoft Azure ~ Google Cloud
EC2, S3, AWS Lambda, RDS, Amazon ECS, Amazon EKS, CloudFormation, CloudWatch, AWS IAM, AWS CDK, AWS Certified Solutions Architect, AWS Certified Developer, AWS Certified SysOps Administrator, AWS Certified Cloud Practitioner > AWS
Azure Functions, Azure App Service, Azure DevOps, Azure Kubernetes Service, Azure Resource Manager, Bicep templates, AZ-104, AZ-305, AZ-900 > Microsoft Azure
Google Kubernetes Engine, Google Cloud Run, Google Compute Engine, Google Cloud Functions, BigQuery > Google Cloud
AWS Lambda = Azure Functions = Google Cloud Functions
AWS Lambda, Azure Functions, Google Cloud Functions > Serverless
AWS, Microsoft Azure, Google Cloud > Cloud computing
Ubuntu, Debian, Red Hat Enterprise Linux, CentOS, SUSE Linux, RHCSA, RHCE, LPIC-1, Bash > Linux
Ubuntu = Debian
Red Hat Enterprise Linux = CentOS = Rocky Linux = AlmaLinux
Red Hat Enterprise Linux ~ SUSE Linux ~ Ubuntu
Linux ~ Unix
VMware ~ Hyper-V ~ Proxmox ~ Nutanix
VMware, Hyper-V, Proxmox, KVM virtualisation > Virtualisation
Active Directory, Group Policy, Microsoft Exchange, WSUS > Windows Server
Active Directory ~ Entra ID ~ LDAP
Microsoft Intune ~ Jamf ~ Mobile device management
Veeam ~ Veritas NetBackup ~ Commvault ~ Acronis
Veeam, Commvault, Veritas NetBackup > Backup and restore
Linux, Windows Server, Active Directory > System administration
CCNA, CCNP, CCIE > Cisco
CCNP > CCNA
CCNA, BGP, OSPF, VLANs > Routing and switching
Cisco ~ Juniper Networks ~ Aruba Networks ~ MikroTik ~ Arista Networks ~ Ubiquiti
Fortinet = Palo Alto Networks = Check Point firewalls = Cisco ASA
Fortinet ~ Sophos ~ pfSense ~ SonicWall ~ WatchGuard
Fortinet, Palo Alto Networks, Check Point firewalls, Cisco ASA, pfSense > Firewalls
BGP ~ OSPF ~ EIGRP
Routing and switching, VLANs, TCP/IP, CompTIA Network+ > Computer networks
IPsec, WireGuard, OpenVPN > VPN
Network administration ~ Network engineering
First-level support, Second-level support, User support, Remote support > IT support
Second-level support > First-level support
Jira Service Desk = ServiceNow = OTRS = BMC Remedy = GLPI
OTRS, GLPI, BMC Remedy, Zendesk, Freshdesk, Jira Service Desk > Ticketing systems
ITIL > IT service management
ITIL ~ COBIT
Splunk, Microsoft Sentinel, QRadar, ArcSight, Wazuh > SIEM
Splunk ~ Microsoft Sentinel ~ QRadar ~ ArcSight
CrowdStrike = SentinelOne = Microsoft Defender
Snort = Suricata
Nessus = Qualys = OpenVAS
Burp Suite = OWASP ZAP
Burp Suite, Metasploit, Kali Linux, OSCP, CEH > Penetration testing
OSCP ~ CEH
CISSP ~ CISM
ISO 27001 ~ TISAX ~ BSI IT-Grundschutz ~ SOC 2 ~ NIST Cybersecurity Framework
Okta = Entra ID
Okta, Entra ID, SailPoint > Identity and access management
VoIP ~ PBX systems ~ SIP protocol
Asterisk telephony, 3CX > VoIP
Fibre splicing, FTTH, OTDR measurement, GPON > Fibre optics
5G networks ~ LTE networks ~ GSM networks
Solidity, Smart contracts, Ethereum > Blockchain
`;
