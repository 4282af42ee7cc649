import type { SkillField } from '../skill.js';

/** Kitchens, bakeries, butchers and what they make. */
export const KITCHEN_AND_BAKERY: SkillField = {
  category: 'hospitality',
  rows: `
?Cooking, Culinary arts > ?Cucina, ?Koken, Arts culinaires, Cozinha profissional, ?Kochen, ?Cuisine, ?Cocina
Food preparation, Food prep, ?Mise en place > Speisenzubereitung, Préparation culinaire, Preparación de alimentos, Voedselbereiding
Commis cooking, Line cooking, Line cook > Jungkoch, Cuisine de production, Cocina de partida
Chef de partie work, Station management in kitchens > Postenchef
Sous-chef duties, Sous chef > Souschef
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
Menu planning, Menu design, Menu development > Speisenplanung, Élaboration de menus, Elaboración de menús, Speisekartengestaltung, Menüplanung
Kitchen management > Küchenmanagement, Gestione della cucina, Keukenmanagement, Küchenleitung, Gestion de cuisine, Gestión de cocina
Kitchen assistance, Kitchen porter work, Kitchen help > Küchenhilfe, Aide de cuisine, Ayudante de cocina, Keukenhulp, Plonge
Dishwashing > Abspülen, Spülküche, Lavaplatos, Afwassen
Kitchen hygiene, Kitchen cleaning > Küchenhygiene, Hygiène en cuisine
Food safety, Food hygiene, Food handler > Lebensmittelsicherheit, Sécurité alimentaire, Seguridad alimentaria, Sicurezza alimentare, Voedselveiligheid, Manipulador de alimentos, Lebensmittelhygiene, Higiene alimentaria
Health instruction under infection law > Infektionsschutzbelehrung, Gesundheitszeugnis
ServSafe, ServSafe certification
Allergen management, Allergen awareness > Allergenmanagement, Gestion des allergènes, Alérgenos
HACCP > HACCP-Konzept, APPCC
Food costing, Food cost control, Portion control > Wareneinsatzkalkulation, Calcul des coûts matières, Escandallos
Kitchen ordering, Food purchasing > Lebensmitteleinkauf
?Baking > Boulangerie artisanale, Panificación, Panificazione, Brood bakken, Panificação, ?Backen, ?Boulangerie, ?Panadería
Bread making, Bread baking, Sourdough baking > Brotbacken, Fabrication du pain, ?Panetteria
Dough preparation, Dough making > Teigherstellung, Pétrissage
Viennoiserie, Croissant making
?Pastry, Pastry making, Pastry arts > Konditorhandwerk, Patissier, Confeitaria, Banketbakkerij, Pâtisserie, Repostería, ?Pasticceria, ?Konditorei
Confectionery > Konditoreiwaren, ?Confiserie, Confitería
Cake decorating, Cake design > Tortendekoration, Décoration de gâteaux
Chocolate making > ?Chocolaterie, Chokolatier, Schokoladenherstellung, Cioccolateria
Ice cream making, Gelato making > Eisherstellung, Glacerie, ?Heladería, ?Gelateria
Sugar work
Butchery > ?Metzgerei, ?Fleischerei, ?Carnicería, ?Macelleria, ?Slagerij, ?Açougue, ?Boucherie, Fleischverarbeitung
Sausage making, Charcuterie > Wurstherstellung, Embutidos
Slaughtering > Schlachten, Abattage d’animaux
Deboning > Zerlegung von Fleisch, Désossage
Cheese making > Käseherstellung, ?Fromagerie, ?Quesería, Kaasmakerij
Dairy processing, Dairy technology > Milchtechnologie, Industrie laitière
Brewing, Beer brewing > Brauwesen, Brassage de bière, Elaboración de cerveza
Distilling of spirits > Destillateurhandwerk
Coffee roasting > Kaffeerösten, Torréfaction
Knife skills
`,
};
