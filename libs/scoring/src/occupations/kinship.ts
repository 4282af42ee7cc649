/**
 * Occupations that are near to each other though they stand in other groups or fields, one statement a line: how near in
 * percent, then their names.
 */
export const KINSHIP = `
75 data engineer, database administrator
60 system administrator, it support specialist, network engineer
50 software developer, data engineer
50 software developer, devops engineer
50 software developer, software tester
50 backend developer, data engineer
60 software architect, it manager
50 software developer, it manager
50 system administrator, it manager
60 system administrator, database administrator
50 network engineer, security engineer, system administrator
60 it project manager, project manager, scrum master
50 business analyst, data analyst
50 business analyst, management consultant, project manager
50 data scientist, research scientist
50 data analyst, financial analyst
40 product manager, marketing manager
60 embedded developer, electronics engineer
50 automation engineer, embedded developer
50 automation engineer, mechatronics technician, electrician
60 mechanical engineer, production engineer
50 mechanical engineer, process engineer
50 electrical engineer, electrician
60 civil engineer, construction manager
50 civil engineer, architect, surveyor
50 cad designer, architect
60 quality engineer, quality inspector, production engineer
50 process engineer, quality engineer
60 environmental engineer, process engineer
50 health and safety officer, quality engineer
50 electrical engineer, energy engineer
60 electrician, maintenance technician, mechatronics technician
50 electrician, hvac technician
60 maintenance technician, car mechanic, aircraft mechanic
50 maintenance technician, cnc machinist, metalworker
50 maintenance technician, plumber, hvac technician
50 welder, plumber
45 production worker, warehouse worker
55 production worker, production supervisor
60 production manager, production engineer
50 production manager, operations manager
50 production planner, logistics manager, buyer
45 production worker, quality inspector, cnc machinist
75 cabinetmaker, carpenter
50 painter coater, painter decorator, body repairer
45 construction worker, facility manager
50 facility manager, maintenance technician
60 facility manager, real estate agent
50 quantity surveyor, civil engineer
60 car mechanic, service advisor
40 truck driver, warehouse worker, forklift driver
40 driver, warehouse worker
55 dispatcher, logistics manager, truck driver
60 buyer, category manager, logistics manager
50 buyer, store manager
50 train driver, bus driver
50 flight attendant, ground handling agent
50 flight attendant, waiter
50 cook, kitchen assistant
45 waiter, kitchen assistant
50 baker, pastry chef, cook
50 restaurant manager, hotel manager, head chef
65 housekeeper, cleaner
60 hotel receptionist, receptionist
50 hotel receptionist, travel agent
50 hotel receptionist, customer service representative
50 event manager, marketing specialist, project manager
50 receptionist, customer service representative
50 receptionist, medical assistant
60 registered nurse, nursing assistant
50 registered nurse, midwife
50 registered nurse, paramedic
50 registered nurse, medical assistant
50 elderly care nurse, caregiver
65 elderly care nurse, nursing assistant
50 paediatric nurse, midwife
50 phlebotomist, medical assistant
50 phlebotomist, nursing assistant
45 medical assistant, nursing assistant
75 medical laboratory technician, laboratory technician
50 medical laboratory technician, biologist
50 laboratory technician, chemist
50 laboratory technician, biologist
50 laboratory technician, quality inspector
50 clinical research associate, research scientist
50 pharmacist, pharmacy technician
50 pharmacist, chemist
50 psychologist, social worker, career counsellor
50 physiotherapist, fitness trainer
60 caregiver, disability support worker
50 caregiver, cleaner
45 caregiver, nanny
60 childcare worker, primary school teacher, teaching assistant
60 teaching assistant, teacher
55 childcare worker, disability support worker
55 social worker, childcare worker
60 teacher, tutor
50 teacher, trainer
60 university lecturer, research scientist, teacher
60 trainer, learning and development manager
50 career counsellor, recruiter
55 accountant, tax advisor, auditor
55 accountant, financial controller
50 accountant, payroll specialist
55 bookkeeper, payroll specialist, tax advisor
50 bookkeeper, office administrator
50 financial analyst, accountant
50 financial analyst, management consultant
55 payroll specialist, hr specialist
50 bank clerk, insurance agent
55 financial advisor, insurance agent
50 bank clerk, customer service representative
50 insurance agent, sales representative
40 compliance officer, auditor
60 office administrator, hr specialist
50 office administrator, customer service representative
50 office administrator, sales assistant office
50 office administrator, project manager
55 sales assistant office, customer service representative
50 operations manager, project manager, store manager
50 operations manager, sales manager
40 recruiter, sales representative
45 lawyer, compliance officer
55 lawyer, paralegal
60 lawyer, notary, judge, patent attorney
50 paralegal, office administrator
60 secretary, paralegal
50 retail salesperson, sales representative
50 retail salesperson, customer service representative
45 retail salesperson, waiter
50 sales representative, customer service representative
55 account manager, customer service representative
50 sales manager, marketing manager
50 store manager, restaurant manager
50 category manager, store manager
55 category manager, digital marketing manager
50 ux designer, frontend developer
50 ux designer, product manager
45 graphic designer, photographer
55 social media manager, copywriter
60 copywriter, marketing specialist
50 pr manager, journalist
60 pr manager, marketing manager
50 translator, copywriter
50 interior designer, architect
50 security guard, police officer
40 security guard, firefighter
50 paramedic, firefighter
50 civil servant, office administrator
50 farm worker, gardener, forestry worker
50 farm worker, animal keeper
50 farm worker, agronomist
50 animal keeper, veterinarian
50 hairdresser, beautician
45 beautician, retail salesperson
45 truck driver, farm worker
50 crane operator, truck driver, forklift driver
`;
