import type { SkillField } from '../skill.js';

/** Marketing, brands and campaigns. */
export const MARKETING: SkillField = {
  category: 'marketing',
  rows: `
?Marketing > Marketing operativo, Mercadotecnia
Digital marketing, Online marketing > Digitales Marketing, Marketing en ligne, Mercadotecnia digital, Marketing digital, Marketing digitale, Onlinemarketing, Marketing online
Marketing strategy > Marketingstrategie, Stratégie marketing, Estrategia de marketing
Product marketing > Produktmarketing
B2B marketing
Trade marketing > Handelsmarketing
Direct marketing, Direct mail > Direktmarketing, Marketing direct
Event marketing > Eventmarketing, Marketing événementiel
Guerrilla marketing
Performance marketing, Acquisition marketing, User acquisition, Customer acquisition marketing, Cost per acquisition, Paid acquisition > Marketing de performance, Acquisition digitale, Marketing de resultados
Growth marketing, Growth hacking
Search engine advertising > Suchmaschinenwerbung, Référencement payant
SEO, seo, Search engine optimization, Search engine optimisation, Organic search, Organic traffic, Organic search traffic, On-page optimisation, On-page SEO, Organic growth in search, Search rankings > Référencement naturel, Posicionamiento web, Suchmaschinenoptimierung, Organische Suche, Organischer Traffic, SEO-Optimierung, Référencement SEO, Trafic organique, Posicionamiento orgánico, Posicionamiento SEO, Tráfico orgánico, Posizionamento organico, Tráfego orgânico, Zoekmachineoptimalisatie
Keyword research > Keyword-Recherche
Link building
Local SEO
Technical SEO
Display advertising, Programmatic advertising, Banner advertising > Publicité programmatique
Google Ads, Google AdWords, AdWords, Google Ads campaigns, Google Ads certified, Google Shopping, Shopping campaigns, Google Ads Search
Microsoft Advertising, Bing Ads
LinkedIn Ads, LinkedIn Marketing
TikTok Ads, TikTok marketing
Amazon advertising, Amazon Ads
Google Search Console
Matomo, Piwik
Adobe Analytics
Adobe Experience Manager
Adobe Campaign
Salesforce Marketing Cloud, ExactTarget
Pardot, Marketing Cloud Account Engagement
Klaviyo
ActiveCampaign
Brevo, Sendinblue
?Braze
Eloqua, Oracle Eloqua
SEMrush
Ahrefs
Screaming Frog
Sistrix
Moz Pro
Hotjar
Optimizely
Sprout Social
?Sprinklr
?Meltwater
Web analytics > Webanalyse
Conversion rate optimisation, Conversion rate optimization, Conversion optimisation, CRO, Conversion rates, Conversion optimization > Conversion-Optimierung, Conversion-Rate-Optimierung, Optimisation des conversions, Optimización de conversión, Optimización de la conversión
Landing pages, Landing page optimisation
Marketing analytics
Customer segmentation, Market segmentation > Kundensegmentierung, Zielgruppenanalyse
Customer journey mapping, Customer journey
Customer experience management, Customer experience > Kundenerlebnis, Expérience client
Loyalty programmes, Loyalty programs, Customer loyalty > Kundenbindung, Fidélisation client, Fidelización de clientes
Content creation, Content production > Erstellung von Inhalten, Création de contenu, Creación de contenidos, Criação de conteúdo
Content management > Inhaltspflege
Content strategy, Content plans, Content plan, Content calendar, Planning content, Content planning > Content-Strategie, Redaktionsplan, Content-Planung, Stratégie de contenu, Stratégie éditoriale, Estrategia de contenidos, Plan de contenidos, Strategia dei contenuti, Piano editoriale, Estratégia de conteúdos, Estratégia de conteúdo, Contentstrategie
Blogging, Blog writing
Editorial planning, Editorial calendar, Editorial calendars > Redaktionsplanung, Calendrier éditorial, Calendario editorial, Calendario editoriale
Community management > Animation de communautés
Social media, Social media management > Soziale Medien, Médias sociaux, Social-Media-Marketing, ?Réseaux sociaux, ?Redes sociales
Instagram marketing
YouTube marketing, YouTube channel management
Podcasting, Podcast production
?Copywriting > Werbetexte, Conception-rédaction, Redacción publicitaria, Texterstellung, Rédaction web
UX writing
Storytelling
?Advertising > ?Werbung, ?Publicité, ?Publicidad, ?Pubblicità
Advertising sales, Media sales > Anzeigenverkauf, Régie publicitaire
Brand strategy, Branding, Brand management > Stratégie de marque, Estrategia de marca, Markenführung
Corporate identity, Corporate design
Market analysis > Marktanalyse, Analyse de marché, Análisis de mercado
Competitor analysis, Competitive analysis > Wettbewerbsanalyse, Analyse concurrentielle, Veille concurrentielle
Market research > Investigación de mercados, Ricerche di mercato, Marktonderzoek, Marktforschung, Étude de marché
Focus groups, Consumer research > Konsumentenforschung
Net Promoter Score
Media planning, Media buying > Mediaplanung, Planification média
Public relations, Media relations, Press relations > Öffentlichkeitsarbeit, Relaciones públicas, Relazioni pubbliche, Relations publiques, Pressearbeit
Press releases, Press release writing > Pressemitteilungen, Communiqués de presse
Corporate communications > Unternehmenskommunikation, Communication institutionnelle, Comunicación corporativa
Internal communications > Interne Kommunikation, Communication interne, Comunicación interna
Crisis communications, Crisis communication > Krisenkommunikation, Communication de crise
Sponsorship management, ?Sponsoring > ?Mécénat
?Fundraising, Donor relations > Spendenakquise, Collecte de fonds, Captación de fondos
Promotional activities, Product promotion, Product demonstrations > Verkaufsförderung, Promotion des ventes
Trade shows, Trade fair organisation > Messebetreuung, Salons professionnels, Organización de ferias, Messeorganisation
Pricing strategy, ?Pricing > Preisgestaltung, Politique tarifaire
Go-to-market strategy, Product launch
Marketing budget management, Marketing budget, Marketing budgets, Media budget > Marketingbudget, Budget marketing, Presupuesto de marketing
CRM marketing
Content marketing
E-mail marketing, Email marketing, Newsletter marketing, Email campaigns, E-mail campaigns, Newsletters, Life-cycle newsletters, Lifecycle email, Email automation, Drip campaigns, Email newsletters, Lifecycle marketing > E-Mail-Kampagnen, Emailing, Campagnes emailing, Campañas de email, Email marketing automation, Campagne e-mail, Campanhas de email, E-mailmarketing
?SEM, Search engine marketing, PPC, Paid search, Paid search marketing, Search ads, Pay-per-click, PPC campaigns, PPC budget, Paid search campaigns, SEA campaigns, SEA marketing > Bezahlte Suche, SEA-Kampagnen, Campagnes SEA, Liens sponsorisés, Publicidad en buscadores, Campañas SEM, Pubblicità sui motori di ricerca, Links patrocinados, Zoekmachineadverteren
Meta Ads, Facebook Ads, Meta Ads Manager, Instagram Ads
Google Analytics, Google Analytics 4, GA4, GA4 migration
Google Tag Manager
HubSpot
Mailchimp
Marketo
Hootsuite
Marketing automation, Automated journeys, Automated customer journeys, Email journeys > Marketing-Automatisierung, Automatisation marketing, Automatización de marketing
Influencer marketing
Affiliate marketing
Campaign management
`,
};
