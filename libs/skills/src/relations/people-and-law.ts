import type { RelationRows } from './relation.js';

export const PEOPLE_AND_LAW: RelationRows = `
Active sourcing, Executive search, Interviewing candidates, University recruiting, LinkedIn Recruiter, Job advertising > Recruiting
Active sourcing ~ Executive search ~ LinkedIn Recruiter
Personio ~ BambooHR ~ Workday ~ SuccessFactors ~ SAP HCM ~ Factorial HR ~ rexx systems
Workday ~ SuccessFactors ~ Oracle HCM ~ PeopleSoft ~ UKG Pro
Greenhouse ATS = Lever ATS = SmartRecruiters = Taleo = iCIMS
Greenhouse ATS, Lever ATS, SmartRecruiters, Taleo, iCIMS > Applicant tracking systems
Workday, SuccessFactors, Personio, BambooHR, SAP HCM, PeopleSoft > HRIS
Recruiting, Personnel administration, HR business partnering, Employee relations, Compensation and benefits, Talent management > Human resources
Employee relations ~ Labour relations ~ Works council cooperation
Talent management ~ Succession planning ~ Leadership development ~ Training and development
Training and development ~ Training management ~ Organisational development
Onboarding ~ Offboarding
Payroll ~ Personnel administration
Contract drafting ~ Contract review ~ Contract management
Contract drafting, Contract review > Contract law
Corporate law ~ Commercial law ~ Business law
Labour law ~ Social law
Civil law ~ Contract law ~ Commercial law
Litigation ~ Arbitration ~ Dispute resolution
Trial advocacy, Legal pleadings > Litigation
Patent law, Trademark law, Copyright law > Intellectual property
Patent law ~ Trademark law ~ Copyright law
Real estate law ~ Tenancy law ~ Conveyancing ~ Construction law
Family law ~ Inheritance law
Westlaw = LexisNexis
Beck-online = Juris database
Dalloz = Lexis 360
Westlaw, LexisNexis, Beck-online, Juris database > Legal research
Paralegal work ~ Legal drafting ~ Document review
Compliance management, Anti-corruption, Corporate governance > Compliance
Data protection officer duties > GDPR
Tax law ~ Tax advice
PRINCE2 = PMP = IPMA
PRINCE2 ~ PMP ~ IPMA ~ CAPM certification
PRINCE2, PMP, IPMA, Project planning, Project coordination, Programme management > Project management
Programme management ~ Project portfolio management
Scrum Master, Scrum product ownership, Sprint planning > Scrum
Scrum ~ Kanban ~ SAFe ~ Extreme programming
Scrum, Kanban, SAFe, Agile coaching > Agile
Scrum Master ~ Agile coaching
Product ownership ~ Product management ~ Scrum product ownership
Business analysis > Requirements gathering
IREB > Requirements engineering
Requirements gathering = Requirements engineering
BPMN, Camunda, Signavio, ARIS > Business process management
Camunda ~ Signavio ~ ARIS
UiPath = Blue Prism = Automation Anywhere
UiPath, Blue Prism, Automation Anywhere > Robotic process automation
Six Sigma, DMAIC, Value stream mapping, Kaizen, 5S > Process improvement
Six Sigma ~ Lean manufacturing ~ Kaizen
Team management ~ Staff supervision ~ Leadership
Team management > Leadership
`;
