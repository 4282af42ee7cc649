import type { SkillField } from '../skill.js';

/** Kitchens, bakeries, butchers and what they make. */
export const KITCHEN_AND_BAKERY: SkillField = {
  category: 'hospitality',
  rows: `
?Cooking, Culinary arts > ?Cucina, ?Koken, Arts culinaires, Cozinha profissional, ?Kochen, ?Cuisine, ?Cocina
Food preparation, Food prep, ?Mise en place > Speisenzubereitung, Préparation culinaire, Preparación de alimentos, Voedselbereiding
Commis cooking, Line cooking, Line cook > Jungkoch, Cuisine de production, Cocina de partida
Chef de partie work, Station management in kitchens > Postenchef
Sous-chef duties, Sous chef, Junior sous chef, Second in command in kitchens > Souschef
Cold kitchen, Garde manger > Kalte Küche, Gardemanger, Cuisine froide
Sauce making, Saucier > Saucenküche
Fish preparation, Fish filleting > Fischzubereitung, Poissonnerie
Meat preparation, Meat cutting > Fleischzubereitung, Découpe de viande
Vegetarian cuisine, Vegan cuisine, Plant-based cooking > Vegetarische Küche, Vegane Küche, Cuisine végétarienne
Diet cooking, Dietary cooking > Diätküche, Diätkoch
Mediterranean cuisine > Mediterrane Küche, Cuisine méditerranéenne, Cocina mediterránea
French cuisine > Französische Küche, Cuisine française
Italian cuisine > Italienische Küche, Cuisine italienne, Cucina italiana
Spanish cuisine > Cocina española
Mexican cuisine > Cocina mexicana
Asian cuisine, ?Sushi > Asiatische Küche, Cuisine asiatique
Japanese cuisine, Sushi making > Cuisine japonaise
Indian cuisine > Indische Küche
Fusion cuisine
Regional cuisine > Regionale Küche, Cuisine régionale
Fine dining, Gourmet cooking > Gehobene Gastronomie, Gastronomie étoilée, Alta cocina
Molecular gastronomy
Sous-vide cooking, Sous vide
?Grilling, Grill station > ?Grillen, Grillades, Parrilla
Deep frying
Pizza making > Pizzabäckerei, Pizzaiolo
Pasta making > Pastaherstellung, Pasta fresca
Fast food preparation > Restauration rapide, Comida rápida
Community catering, Canteen cooking, Institutional catering > Gemeinschaftsverpflegung, Großküche, Restauration collective
Breakfast preparation, Breakfast service > Frühstücksservice, Service du petit-déjeuner
Buffet preparation, Buffet setup > Buffetaufbau
?Plating, Food plating, Food presentation > Anrichten von Speisen, Dressage d’assiettes, Emplatado, Impiattamento
Recipe development > Rezeptentwicklung, Création de recettes
Menu planning, Menu design, Menu development, Menu writing, Menu creation, Menu costing, Writing menus, Menu engineering, Seasonal menus, Developing menus, Writing specials > Speisenplanung, Élaboration de menus, Elaboración de menús, Speisekartengestaltung, Menüplanung, Menügestaltung, Speisekarten, Création de cartes, Élaboration des menus, Conception de menus, Carte de saison, Diseño de menús, Elaboración de cartas, Creazione di menu, Ideazione menu, Elaboração de ementas, Criação de cardápios, Menu-ontwikkeling
Kitchen management, Brigade leadership, Running the pass, Run the pass, On the pass, Leading a brigade, Lead a brigade, Leadership of a brigade, Running a kitchen > Küchenmanagement, Gestione della cucina, Keukenmanagement, Küchenleitung, Gestion de cuisine, Gestión de cocina, Führung der Küchenbrigade, Leitung der Küche, Gestion de brigade, Encadrement de brigade, Management de brigade, Gestión de brigada, Gestione della brigata, Gestão de cozinha, Leidinggeven aan keukenbrigade
Kitchen assistance, Kitchen porter work, Kitchen help > Küchenhilfe, Aide de cuisine, Ayudante de cocina, Keukenhulp, Plonge
Dishwashing > Abspülen, Spülküche, Lavaplatos, Afwassen
Kitchen hygiene, Kitchen cleaning > Küchenhygiene, Hygiène en cuisine
Food safety, Food hygiene, Food handler, Food safety management, Food safety records, Food hygiene certificate, Food hygiene level 3, Food hygiene level 2, Food safety level 3, Intermediate food hygiene > Lebensmittelsicherheit, Sécurité alimentaire, Seguridad alimentaria, Sicurezza alimentare, Voedselveiligheid, Manipulador de alimentos, Lebensmittelhygiene, Higiene alimentaria, Lebensmittelhygieneschulung, Règles d’hygiène, Hygiène alimentaire, Normes d’hygiène, Manipulación de alimentos, Higiene de los alimentos, Igiene alimentare, Igiene degli alimenti, Higiene e segurança alimentar, Segurança alimentar, Voedselhygiëne
Health instruction under infection law > Infektionsschutzbelehrung, Gesundheitszeugnis
ServSafe, ServSafe certification
Allergen management, Allergen awareness > Allergenmanagement, Gestion des allergènes, Alérgenos
HACCP, HACCP level 3 > HACCP-Konzept, APPCC, Normes HACCP, Règles HACCP, Plan HACCP, Normativa APPCC, Sistema HACCP
Food costing, Food cost control, Portion control, Recipe costing, Recipe costings, Menu costings, Dish costing, GP control, Gross profit control, Food costs, Food cost, Costing of dishes > Wareneinsatzkalkulation, Calcul des coûts matières, Escandallos, Wareneinsatz, Kalkulation von Gerichten, Coût matière, Coûts matières, Fiches techniques, Ratios cuisine, Control de costes de cocina, Food cost cucina, Foodcost, Fichas técnicas
Kitchen ordering, Food purchasing, Ordering of stock, Stock ordering for kitchens, Ordering from suppliers, Kitchen orders > Lebensmitteleinkauf, Passage des commandes fournisseurs, Gestion des commandes, Pedidos a proveedores, Ordini ai fornitori, Warenbestellung Küche
?Baking > Boulangerie artisanale, Panificación, Panificazione, Brood bakken, Panificação, ?Backen, ?Boulangerie, ?Panadería
Bread making, Bread baking, Sourdough baking, Sourdough bread, Sourdough > Brotbacken, Fabrication du pain, ?Panetteria, Pains au levain, Pain au levain, Sauerteig, Sauerteigbrot, Masa madre, Lievito madre
Dough preparation, Dough making, Kneading, Dough shaping > Teigherstellung, Pétrissage, Façonnage, Pétrissage et façonnage, Amasado, Formado de masas, Impasti
Viennoiserie, Croissant making, Viennoiseries, ?Croissants, ?Brioches > Bollería, Croissanterie, Plunderteig, Plundergebäck
?Pastry, Pastry making, Pastry arts, ?Desserts, Pastry work, Pastry section, Plated desserts, ?Tarts, Petits fours, Entremets > Konditorhandwerk, Patissier, Confeitaria, Banketbakkerij, Pâtisserie, Repostería, ?Pasticceria, ?Konditorei, Feinbäckerei, Kuchen und Torten, Entremets et petits gâteaux, Petits gâteaux, Pâtisserie artisanale, Pastelería, Pastelaria artesanal, Desserts à l’assiette
Confectionery > Konditoreiwaren, ?Confiserie, Confitería
Cake decorating, Cake design, Cake decoration, Decoration of cakes > Tortendekoration, Décoration de gâteaux, Décor pâtissier, Décors en sucre, Décoration pâtissière, Decoración de tartas, Tortendesign
Chocolate making, Chocolate work, Chocolate tempering, Tempering chocolate, Chocolates > ?Chocolaterie, Chokolatier, Schokoladenherstellung, Cioccolateria, Travail du chocolat, Pièces en chocolat, Pralinenherstellung, Pralinen, Trabajo del chocolate, Bombonería, Lavorazione del cioccolato
Ice cream making, Gelato making > Eisherstellung, Glacerie, ?Heladería, ?Gelateria, Travail des glaces, Glaces et sorbets, Speiseeis, Helados artesanos, Gelati e sorbetti
Sugar work > Travail du sucre, Sucre tiré, Zuckerarbeiten, Trabajo del azúcar, Lavorazione dello zucchero
Butchery, Whole-animal butchery, Meat butchery, Breaking down carcasses > ?Metzgerei, ?Fleischerei, ?Carnicería, ?Macelleria, ?Slagerij, ?Açougue, ?Boucherie, Fleischverarbeitung, Despiece de carnes, Découpe de viandes
Sausage making, Charcuterie > Wurstherstellung, Embutidos
Slaughtering > Schlachten, Abattage d’animaux
Deboning > Zerlegung von Fleisch, Désossage
Cheese making > Käseherstellung, ?Fromagerie, ?Quesería, Kaasmakerij
Dairy processing, Dairy technology > Milchtechnologie, Industrie laitière
Brewing, Beer brewing > Brauwesen, Brassage de bière, Elaboración de cerveza
Distilling of spirits > Destillateurhandwerk
Coffee roasting > Kaffeerösten, Torréfaction
Knife skills
Laminated dough, Lamination of dough, Puff pastry > Blätterteig, Tourage, Feuilletage, Tourier, Pâte feuilletée, Hojaldre, Pasta sfoglia, Massa folhada, Bladerdeeg
Creams and fillings, Custards and creams, Pastry creams > Crèmes pâtissières, Crèmes et ganaches, Cremas pasteleras
`,
};
