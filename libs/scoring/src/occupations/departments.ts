/**
 * Words that name the work but no occupation, and words that are an occupation only where nothing else is, one occupation a
 * line: "Team lead customer service", "Head of accounting".
 */
export const DEPARTMENTS = `
software developer: software development, softwareentwicklung, développement logiciel, desarrollo de software, software engineering
data scientist: data science, machine learning
devops engineer: devops, cloud infrastructure
it support specialist: it support
registered nurse: nursing, krankenpflege, pflege, soins infirmiers, enfermería, verpleging
accountant: accounting, buchhaltung, rechnungswesen, comptabilité, contabilidad, contabilità, contabilidade, boekhouding
financial controller: finance, controlling, finanzen
office administrator: administration, verwaltung, büro, administración, amministrazione, administração, administratie
hr specialist: human resources, hr, personal, personalwesen, ressources humaines, recursos humanos, risorse umane
recruiter: recruiting, recruitment, talent acquisition
management consultant: consultant, consulting
marketing specialist: marketing
digital marketing manager: seo, sem, online marketing, digital marketing, performance marketing, paid search, acquisition
sales representative: sales, vertrieb, verkauf, commercial, ventas, vendite, vendas, verkoop
customer service representative: customer service, customer support, customer care, kundenservice, kundendienst, service client, klantenservice
warehouse worker: warehouse, lager, almacén, magazzino, armazém, magazijn, entrepôt
logistics manager: logistics, logistik, logistique, logística, supply chain, logistiek
buyer: purchasing, procurement, einkauf, achats, compras, acquisti, inkoop
production worker: production, produktion, fertigung, producción, produzione, produção, productie
maintenance technician: maintenance, instandhaltung, mantenimiento, manutenzione, manutenção, onderhoud
quality inspector: quality control, qualitätskontrolle, qualitätssicherung, contrôle qualité, control de calidad
cook: kitchen, küche, cuisine, cocina, cucina, cozinha, keuken
waiter: server, service restaurant
cleaner: cleaning, reinigung, nettoyage, limpieza, pulizie, limpeza, schoonmaak
security guard: security, sicherheitsdienst
lawyer: legal, juridique, recht
driver: delivery, fahrdienst
`;
