import type { SkillField } from '../skill.js';

/** Networks and the helping of their users. */
export const NETWORKS: SkillField = {
  category: 'networking',
  rows: `
Network administration > Administración de redes, Amministrazione reti, Netwerkbeheer, Netzwerkadministration, Administration réseau
Network engineering > Netzwerktechnik, Ingénierie réseaux
Computer networks, Computer networking > Rechnernetze, Réseaux informatiques, Redes informáticas, Redes de computadores
Routing and switching, Routing protocols
Cisco, Cisco routers, Cisco switches, Cisco IOS
CCNA, Cisco Certified Network Associate
CCNP, Cisco Certified Network Professional
CCIE
Cisco Meraki, Meraki
Cisco ASA
Juniper Networks, Junos
JNCIA
Aruba Networks, HPE Aruba
MikroTik, RouterOS
Ubiquiti, UniFi
Huawei networking, HCIA, HCIP
Arista Networks
Extreme Networks
F5 BIG-IP, F5 load balancers
Fortinet, Fortinet NSE, FortiGate
Palo Alto Networks, Palo Alto firewalls
Check Point firewalls
SonicWall
pfSense
OPNsense
Sophos
WatchGuard
TCP/IP
IPv6, IPv4
DNS
DHCP
BGP
OSPF
EIGRP
VLANs, VLAN
STP, Spanning tree protocol
VPN
IPsec
WireGuard
OpenVPN
SD-WAN
Software-defined networking
Wi-Fi networks, WLAN administration, Wireless networks > WLAN
Network monitoring
Network security > Netzwerksicherheit, Sécurité réseau
Network automation
Network troubleshooting
Quality of service in networks
SNMP
LDAP, OpenLDAP
!RADIUS
Packet analysis, tcpdump
GNS3
Cisco Packet Tracer, Packet Tracer
CompTIA Network+
CompTIA A+
CompTIA Server+
CompTIA Linux+
LPIC-1, LPIC
RHCSA
RHCE
Microsoft Certified Systems Administrator, MCSA, MCSE
System administration, Systems administration > Administración de sistemas, Amministrazione di sistema, Systeembeheer, Systemadministration, Administration système
IT infrastructure > IT-Infrastruktur, Infrastructure informatique
IT support, Help desk, Helpdesk, Technical support, Desktop support, Service desk > Support informatique, Soporte técnico, Assistance informatique, Supporto tecnico, IT-ondersteuning, Suporte técnico
First-level support, 1st level support
Second-level support, 2nd level support
User support, End user support > Anwenderbetreuung, Assistance aux utilisateurs
Remote support, Remote desktop support > Fernwartung
Ticketing systems, Ticket systems
OTRS
GLPI
BMC Remedy
Jira Service Desk
Hardware maintenance, PC hardware, Computer repair > PC-Reparatur, Maintenance informatique, Reparación de computadoras
Hardware installation, PC assembly > PC-Montage
Printer maintenance
Software installation, Software deployment
Operating system installation, OS installation
Smartphone repair, Mobile phone repair > Handyreparatur
Active Directory, Azure AD
Entra ID, Azure Active Directory
?Okta
IT service management
ITIL, ITIL v3, ITIL v4, ITIL 4, ITIL Foundation, ITSM
COBIT
IT governance
IT training for users, End user training
IT procurement
SharePoint administration
VoIP
?LAN, LAN/WAN
Wireshark
`,
};
