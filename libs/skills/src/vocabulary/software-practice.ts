import type { SkillField } from '../skill.js';

/** Ways software is designed, written and kept. */
export const SOFTWARE_PRACTICE: SkillField = {
  category: 'programming',
  rows: `
Software development, Software engineering > Softwareentwicklung, Développement logiciel, Desarrollo de software, Sviluppo software, Desenvolvimento de software, Softwareontwikkeling, Softwareontwikkelaar
Software architecture > Architecture logicielle, Arquitectura de software, Softwarearchitektur
Enterprise architecture, TOGAF > Unternehmensarchitektur
Solution architecture
System design
Microservices, Microservices architecture, Microservice architecture, Micro services > Mikroservices
Event-driven architecture
Event sourcing, CQRS
Service-oriented architecture
Domain-driven design, DDD
Clean architecture, Hexagonal architecture
Clean code
SOLID principles
Object-oriented programming, OOP, Object oriented design, OOD > Objektorientierte Programmierung, Programmation orientée objet, Programación orientada a objetos
Functional programming > Funktionale Programmierung
Concurrent programming, Multithreading, Parallel programming > Nebenläufige Programmierung
Asynchronous programming
Network programming, Socket programming
Competitive programming
?Algorithms > Algorithmen, Algorithmique, Algoritmi
Data structures, Data structures and algorithms, DSA > Datenstrukturen
Design patterns > Entwurfsmuster
Refactoring
Legacy modernisation, Legacy code
Debugging > Débogage
Performance tuning, Performance optimisation, Code profiling
Software documentation
Code review, Code reviews
Pair programming
Version control > Versionsverwaltung, Gestion de versions, Control de versiones
Git, Gitflow, Git workflow
GitHub
GitLab
Bitbucket
Gerrit code review
!Mercurial
SVN, Subversion
Jira, Jira Software, Atlassian Jira
Jira Service Management
!Confluence, Atlassian Confluence
YouTrack
Linear issue tracking
Visual Studio
Visual Studio Code, VS Code, VSCode
IntelliJ IDEA, IntelliJ
PyCharm
WebStorm
Eclipse IDE
NetBeans
Vim, Neovim
Emacs
Sublime Text
!Maven, Apache Maven
Gradle
Apache Ant
CMake
Makefiles, GNU Make
Bazel
Conan package manager
SonarQube
Static code analysis
UML
Enterprise Architect, Sparx Enterprise Architect
Compiler construction > Compilerbau
LLVM
Operating systems development
Distributed systems > Verteilte Systeme, Systèmes distribués
Computer graphics > Computergrafik
Computer science > ?Informatik, ?Informatique, ?Informática, ?Scienze informatiche
Embedded systems, Embedded software > Eingebettete Systeme, Systèmes embarqués, Sistemas embebidos
RTOS, Real-time operating systems
FreeRTOS
?ROS, ROS 2, Robot Operating System, ROS2
Software licensing, Open source licensing
IT consulting > IT-Beratung, Conseil informatique
IT project management > IT-Projektmanagement
Release management
Configuration management
Feature flags, LaunchDarkly
On-call support, On-call rotation, On-call duty, Incident response on call
`,
};
