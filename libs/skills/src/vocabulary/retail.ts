import type { SkillField } from '../skill.js';

/** Shops, tills and goods on shelves. */
export const RETAIL: SkillField = {
  category: 'sales',
  rows: `
Retail sales > Verkauf im Einzelhandel, Venta al por menor, Vendita al dettaglio, ?Detailhandel, ?Varejo, ?Einzelhandel, Vente au détail
Retail management, Store management, Shop management > Filialleitung, Ladenführung, Gestion de magasin, Gestión de tiendas, Gestione punto vendita, Winkelbeheer
Cash handling, Cashiering > Kassentätigkeit, Manejo de caja, Tenue de caisse, Kassabediening, Kassenabrechnung, Operador de caixa, Kassieren, Encaissement
Cash register operation, ?Till operation, Checkout operation > Kassenbedienung, Caisse enregistreuse, Caja registradora, Registratore di cassa
Point of sale, POS systems, ?POS
Shelf stocking, Shelf stacking, Stock replenishment, Replenishment > Warenverräumung, Regale auffüllen, Mise en rayon, Reposición, Vakkenvullen
Merchandise presentation, Product display > Warenpräsentation, Presentazione merce
?Merchandising > Merchandising visuel
Visual merchandising > Schaufensterdekoration, Étalagisme, Escaparatismo
Planogram implementation, Planograms
Product range planning, Assortment planning > Sortimentsgestaltung, Gestion d’assortiment
Category management > Warengruppenmanagement
Retail buying, Fashion buying
?Wholesale, Wholesale trade > ?Großhandel, Commerce de gros, ?Groothandel
Loss prevention, Shoplifting prevention > Warensicherung
Goods ordering, Stock ordering > Warenbestellung, Warendisposition
Price labelling, Price tagging > Preisauszeichnung
Fashion retail, Fashion sales > Modeverkauf, Vente de prêt-à-porter
Bakery sales, Bakery counter sales > Bäckereiverkauf, Vente en boulangerie
Fresh food counter, Deli counter > Frischetheke, Fleischtheke, Käsetheke
Cosmetics sales, Beauty advice > Kosmetikberatung, Conseil beauté
Furniture sales > Möbelverkauf
Electronics sales > Verkauf von Elektronik
Jewellery sales > Schmuckverkauf
Personal shopping, Style advice > Stilberatung
Gift wrapping
E-commerce, eCommerce, Online retail > Onlinehandel, Commerce électronique, Comercio electrónico, Commercio elettronico
Online shop management > Onlineshop-Betreuung
Amazon Seller Central, Amazon FBA, Amazon Vendor Central
eBay selling
Etsy shop
Shopware
PrestaShop
OpenCart
BigCommerce
Salesforce Commerce Cloud, Demandware
SAP Commerce Cloud, SAP Hybris, !Hybris
commercetools
Oxid eShop
JTL-Wawi
Spryker
Marketplace management
Dropshipping
Product information management, Akeneo
Lightspeed POS
Square POS
Franchise management, Franchising
`,
};
