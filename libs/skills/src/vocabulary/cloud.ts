import type { SkillField } from '../skill.js';

/** Cloud platforms and what they rent. */
export const CLOUD: SkillField = {
  category: 'cloud',
  rows: `
AWS, aws, Amazon Web Services, AWS cloud, Amazon cloud
EC2, Amazon EC2, AWS EC2
S3, Amazon S3, AWS S3
RDS, Amazon RDS, AWS RDS
AWS Lambda, Lambda functions
Amazon ECS, AWS ECS
Amazon EKS, AWS EKS
AWS Fargate, Fargate
AWS IAM
Amazon VPC, AWS VPC
Amazon CloudFront, CloudFront
Route 53, Amazon Route 53
CloudWatch, Amazon CloudWatch, AWS CloudWatch
Amazon SNS
Amazon SQS
API Gateway, AWS API Gateway
!Step Functions, AWS Step Functions
AWS Cognito, Amazon Cognito
AWS CDK
AWS SAM
Elastic Beanstalk
AWS CodePipeline, AWS CodeBuild
AWS Amplify
Amazon Connect
Amazon WorkSpaces
AWS Certified Solutions Architect, AWS Solutions Architect
AWS Certified Cloud Practitioner
AWS Certified Developer
AWS Certified SysOps Administrator
Microsoft Azure, Azure, MS Azure
Azure Functions
Azure App Service
Azure Kubernetes Service
Azure Blob Storage
Azure Logic Apps
Azure Service Bus
Azure Virtual Desktop
Azure SQL Database, Azure SQL
Azure Resource Manager, ARM templates
Bicep templates
Azure Monitor
AZ-900, Azure Fundamentals
AZ-104, Azure Administrator Associate
AZ-305
Google Cloud, GCP, Google Cloud Platform
Google Kubernetes Engine
Google Cloud Run
Google Cloud Functions
Google Compute Engine
Google Cloud Storage
Google App Engine
Oracle Cloud Infrastructure
IBM Cloud
Alibaba Cloud
DigitalOcean
Hetzner Cloud
OVHcloud
Linode
Cloudflare
Cloudflare Workers
Netlify
Heroku
Vercel
Fly.io
Cloud computing > Informatique en nuage, Computación en la nube
Cloud architecture > Cloud-Architektur, Architecture cloud
Cloud migration
Cloud security
FinOps, Cloud cost optimisation
Hybrid cloud
Multi-cloud
?Serverless, Serverless architecture
Serverless Framework
Infrastructure as code
Citrix, Citrix XenApp, Citrix Virtual Apps
VMware, VMware vSphere, VMware ESXi, vSphere, ESXi
VMware Horizon
VMware NSX
Nutanix
Virtualisation, Virtualization > Virtualisierung, Virtualisation de serveurs
KVM virtualisation
VirtualBox
!Vagrant
Hyper-V
Proxmox
OpenStack
`,
};
