import type { RelationRows } from './relation.js';

export const SALES_AND_MARKETING: RelationRows = `
Salesforce = HubSpot CRM = Microsoft Dynamics CRM
Salesforce ~ HubSpot CRM ~ Microsoft Dynamics CRM ~ Pipedrive ~ Zoho CRM ~ SugarCRM ~ SAP CRM
Salesforce, HubSpot CRM, Microsoft Dynamics CRM, Pipedrive, Zoho CRM, SugarCRM, SAP CRM > CRM
HubSpot ~ Marketo ~ Pardot ~ Eloqua ~ ActiveCampaign ~ Salesforce Marketing Cloud
HubSpot, Marketo, Pardot, Eloqua, ActiveCampaign, Klaviyo > Marketing automation
Mailchimp = Klaviyo = Brevo = ActiveCampaign
Mailchimp, Klaviyo, Brevo > E-mail marketing
Zendesk = Freshdesk = Intercom messenger
Salesloft ~ Apollo.io ~ ZoomInfo ~ LinkedIn Sales Navigator
B2B sales, B2C sales, Field sales, Inside sales, Retail sales, Technical sales, Solution selling, Key account management, Telesales > Sales
Field sales ~ Inside sales ~ Telesales ~ B2B sales
Technical sales ~ Solution selling ~ Pre-sales
Key account management = Account management
Customer acquisition = Business development
Cold calling ~ Lead generation ~ Telesales ~ Customer acquisition
Lead generation ~ Lead qualification
Sales management ~ Sales strategy ~ Territory management ~ Pipeline management
Sales negotiation ~ Contract negotiation ~ Negotiation
Customer service ~ Customer success ~ Customer advice ~ After-sales service
Call centre, Inbound calls, Outbound calls, Complaint resolution, Customer advice > Customer service
Inbound calls ~ Outbound calls ~ Telephone answering
Call centre > Inbound calls, Outbound calls
MEDDIC ~ SPIN selling ~ Challenger Sale
Google Ads ~ Microsoft Advertising ~ Meta Ads ~ LinkedIn Ads ~ TikTok Ads
Google Ads, Microsoft Advertising > SEM
SEM = Search engine advertising
Meta Ads, LinkedIn Ads, Google Ads, TikTok Ads, SEM, Display advertising > Performance marketing
SEMrush = Ahrefs = Sistrix = Moz Pro
SEMrush, Ahrefs, Sistrix, Keyword research, Link building, Technical SEO, Local SEO > SEO
SEO ~ SEM
Google Analytics ~ Matomo ~ Adobe Analytics
Google Analytics, Matomo, Adobe Analytics, Google Tag Manager > Web analytics
SEO, SEM, Performance marketing, Content marketing, Social media, E-mail marketing > Digital marketing
Digital marketing, Brand strategy, Product marketing, Content marketing, Campaign management > Marketing
Content marketing ~ Content creation ~ Content strategy ~ Copywriting ~ Blogging
Community management, Instagram marketing, Hootsuite > Social media
Hootsuite ~ Sprout Social ~ Sprinklr
Public relations ~ Corporate communications ~ Press releases ~ Internal communications
Market research ~ Market analysis ~ Competitor analysis
A/B testing ~ Conversion rate optimisation
Event planning ~ Event marketing ~ Conference organisation ~ Wedding planning ~ Trade shows
Adobe Photoshop, Adobe Illustrator, Adobe InDesign > Adobe Creative Suite
Adobe Creative Suite > Adobe Photoshop, Adobe Illustrator, Adobe InDesign
Adobe Photoshop ~ GIMP ~ Affinity Photo
Adobe Illustrator ~ CorelDRAW ~ Affinity Designer ~ Inkscape
Adobe InDesign ~ QuarkXPress ~ Affinity Publisher
Figma = Sketch = Adobe XD
Figma ~ Sketch ~ Adobe XD ~ InVision ~ Axure ~ Framer design tool
Figma, Sketch, Adobe XD > UI design, Prototyping
UI design ~ UX design ~ Interaction design ~ Visual design
User research, Wireframing, Usability testing > UX design
Graphic design ~ Layout design ~ Print design ~ Editorial design ~ Visual design
Logo design, Layout design, Print design, Packaging design, Adobe Illustrator, Adobe InDesign > Graphic design
Adobe Premiere Pro = Final Cut Pro = DaVinci Resolve = Avid Media Composer
Adobe Premiere Pro, Final Cut Pro, DaVinci Resolve, Avid Media Composer > Video editing
Video editing = Film editing
Blender ~ Maya ~ 3ds Max ~ Cinema 4D ~ Houdini
Blender, Maya, 3ds Max, Cinema 4D > 3D animation
Adobe After Effects > Motion graphics
Ableton Live ~ Logic Pro ~ Pro Tools ~ Cubase
Lightspeed POS ~ Square POS ~ Micros POS ~ Toast POS
Cash handling = Cash register operation
Cash register operation ~ Point of sale
Cash register operation, Customer advice, Shelf stocking, Merchandise presentation, Fashion retail, Electronics sales > Retail sales
Shelf stocking ~ Merchandise presentation ~ Price labelling
Visual merchandising = Merchandise presentation
Visual merchandising ~ Merchandising ~ Planogram implementation
Category management ~ Retail buying ~ Product range planning
Shopware, Shopify, Magento, Amazon Seller Central, WooCommerce > E-commerce
Amazon Seller Central ~ eBay selling ~ Marketplace management
Translation ~ Interpreting ~ Website localisation ~ Technical translation
SDL Trados = memoQ = Memsource = Across Language Server
Technical translation, Medical translation, Literary translation > Translation
Simultaneous interpreting, Consecutive interpreting, Conference interpreting > Interpreting
Proofreading = Copy editing
Journalism ~ News writing ~ Editorial work ~ Copywriting
Technical writing ~ Software documentation
`;
