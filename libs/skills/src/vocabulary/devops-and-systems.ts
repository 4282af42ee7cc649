import type { SkillField } from '../skill.js';

/** Building, delivering and running of systems. */
export const DEVOPS_AND_SYSTEMS: SkillField = {
  category: 'cloud',
  rows: `
DevOps
DevSecOps
Docker, Docker containers, Dockerised, Dockerized, Containerisation with Docker
Docker Compose
Docker Swarm
Podman
containerd
Containerisation, Containerization
Kubernetes, K8s
Certified Kubernetes Administrator
Rancher
OpenShift, Red Hat OpenShift
?Helm, Helm charts
Kustomize
Istio
Linkerd
Service mesh
Envoy proxy
?Consul, HashiCorp Consul
HashiCorp Vault
!Nomad, HashiCorp Nomad
?Packer, HashiCorp Packer
Terraform, HashiCorp Terraform
OpenTofu
Terragrunt
Pulumi
Crossplane
Ansible, Ansible Tower
?Puppet
?Chef
SaltStack
CloudFormation, AWS CloudFormation
!Jenkins, Jenkins Pipeline
GitHub Actions
GitLab CI, GitLab CI/CD
CircleCI
Travis CI
TeamCity
Bamboo CI, Atlassian Bamboo
Drone CI
Azure DevOps, Azure Pipelines
Argo CD, ArgoCD
Flux CD
GitOps
!Spinnaker
Tekton
Octopus Deploy
Nexus Repository, Sonatype Nexus
JFrog Artifactory, Artifactory
CI/CD, CI/CD pipelines, Continuous integration, Continuous delivery, Continuous deployment
Site reliability engineering, SRE
Observability
Prometheus
Alertmanager
Loki logging
Jaeger tracing
OpenTelemetry
ELK Stack, Elastic Stack
Logstash
Fluentd, Fluent Bit
Graylog
Datadog
Dynatrace
AppDynamics
New Relic
Sentry error tracking
Nagios
Icinga
Zabbix
PRTG
Checkmk
Pingdom
PagerDuty
Opsgenie
Splunk
Nginx
Apache HTTP Server
HAProxy
Traefik
!Varnish
IIS, Internet Information Services
Load balancing
High availability
Capacity planning of systems
Linux, GNU/Linux > Linux-Administration, Administration Linux
Linux kernel
Ubuntu, Ubuntu Server
Debian
Red Hat Enterprise Linux, RHEL, Red Hat
CentOS
Fedora Linux
Rocky Linux
AlmaLinux
SUSE Linux, SLES
Arch Linux
Alpine Linux
FreeBSD
Unix
!Solaris, Oracle Solaris
?AIX, IBM AIX
HP-UX
Windows Server, Windows Server 2016, Windows Server 2019, Windows Server 2022
macOS, Mac OS, OS X
systemd
Cron jobs
Backup and restore, Backup management > Datensicherung, Sauvegarde de données
Veeam
Veritas NetBackup, NetBackup
Commvault
Acronis
Storage administration, SAN storage, NAS storage
NetApp
Dell EMC
Ceph
RAID configuration
Disaster recovery
Patch management
Microsoft System Center, SCCM, MECM
WSUS
Group Policy > Gruppenrichtlinien
Jamf, Jamf Pro
Mobile device management
Data centre operations, Data center operations > Rechenzentrumsbetrieb
Server hardware maintenance, Server maintenance
Mainframe operations
Samba file server
CUPS printing
Asset management in IT, IT asset management
`,
};
