import type { SkillField } from '../skill.js';

/** Attack on and defence of systems. */
export const CYBERSECURITY: SkillField = {
  category: 'security',
  rows: `
Information security, Cybersecurity, Cyber security, IT security, IT-Sicherheit > Informationssicherheit, Sécurité de l’information, Seguridad de la información, Informatiebeveiliging, Cybersécurité, Ciberseguridad, Sicurezza informatica, Cibersegurança
Penetration testing, Pentesting, Pen testing > Tests d’intrusion, Pruebas de penetración
Ethical hacking
Bug bounty
Red teaming, Red team operations
Blue team operations, Purple teaming
Vulnerability assessment, Vulnerability management, Vulnerability scanning > Schwachstellenmanagement
Threat hunting
Threat intelligence, Cyber threat intelligence
Threat modelling, Threat modeling, !STRIDE
Security operations centre, Security operations center, SOC operations, SOC analysis
Incident response > Réponse à incident
Digital forensics, Computer forensics > Digitale Forensik, Informatique légale
Malware analysis > Malware-Analyse
Application security, Web application security, AppSec
Secure coding, Secure software development
Security architecture
Security audits, IT security audits > Sicherheitsaudits
Security awareness training, Security awareness
Zero trust
Identity and access management, IAM
Privileged access management
CyberArk
SailPoint
Multi-factor authentication, Two-factor authentication
Single sign-on
Public key infrastructure, PKI
TLS/SSL, SSL certificates
Cryptography > Verschlüsselung, Cryptographie, Criptografía, Kryptographie
Firewalls, Firewall administration, ?Firewall
Intrusion detection, Intrusion detection systems, IDS/IPS
Endpoint security, Endpoint protection, EDR tools
Data loss prevention
SIEM
Microsoft Sentinel, Azure Sentinel
Microsoft Defender, Defender for Endpoint
CrowdStrike, CrowdStrike Falcon
SentinelOne
QRadar, IBM QRadar
ArcSight
Wazuh
!Snort
Suricata
Nessus
Qualys
OpenVAS
Nmap
Burp Suite
OWASP, OWASP Top 10
OWASP ZAP
SQLMap
Kali Linux
Hashcat
Metasploit
Ghidra
IDA Pro
Snyk
Checkmarx
Veracode
!Fortify, Fortify SCA
MITRE ATT&CK
NIST Cybersecurity Framework, NIST CSF
NIST 800-53, NIST SP 800-53
ISO 27001, ISO 27001 Lead Auditor, ISO/IEC 27001
ISO 27701
BSI IT-Grundschutz, IT-Grundschutz
TISAX
SOC 2, SOC 2 compliance
NIS2, NIS-2
IEC 62443, OT security
Cloud security posture management
CISSP
CISM
CISA certification, Certified Information Systems Auditor
CEH, Certified Ethical Hacker
OSCP
GIAC, GIAC GCIH
CompTIA Security+
CompTIA CySA+, CySA
CompTIA PenTest+
CCSP
Social engineering assessments, Phishing simulations
Blockchain
Ethereum
Smart contracts
Hyperledger, Hyperledger Fabric
Web3, Web3.js
Reverse engineering of software
`,
};
