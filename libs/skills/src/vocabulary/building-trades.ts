import type { SkillField } from '../skill.js';

/** The shell and the finish of buildings. */
export const BUILDING_TRADES: SkillField = {
  category: 'construction',
  rows: `
Carpentry > ?Zimmerei, Charpenterie, ?Carpintaria, Timmerwerk, Carpenteria in legno, Zimmererarbeiten, Menuiserie, Carpintería
Joinery, Cabinetmaking, Cabinet making > ?Tischlerei, ?Schreinerei, Ébénisterie, ?Ebanistería, ?Falegnameria, ?Marcenaria
Furniture assembly > Möbelmontage, Montage de meubles, Meubelmontage
Furniture making > Möbelbau
Kitchen fitting, Kitchen installation > Küchenmontage, Pose de cuisines
Window installation, Door and window fitting > Fenstermontage, Pose de menuiseries
Timber framing, Timber construction > Holzbau, Construction bois, Ossature bois
Wood turning > Drechseln, Tournage sur bois
Wood carving > Holzschnitzerei, Sculpture sur bois
?Upholstery, Furniture upholstery > ?Polsterei, Tapisserie d’ameublement, ?Tapicería, Stoffering
Masonry, Bricklaying > Maurerarbeiten, Muratura, Alvenaria, Metselwerk, Mauerwerk, Maçonnerie, Albañilería
Stonemasonry, Stone masonry, Stone cutting > Steinmetzarbeiten, Taille de pierre, Cantería
Plastering > Verputzen, Stuckarbeiten, Intonaco, Stucwerk, Enlucido, Plâtrerie
Drywall, Drywall installation, Dry lining > Trockenbau, Plaquiste, Placo, Cartongesso
Suspended ceilings, Acoustic ceilings > Akustikdecken, Faux plafonds
?Painting, Painting and decorating > Peinture bâtiment, Pintura de interiores, Schilderwerk, Imbiancatura, Malerarbeiten, Peinture en bâtiment
Wallpapering, Wallpaper hanging > Tapezieren, Pose de papier peint
Façade work, Facade cladding, ?Cladding > Fassadenbau, Bardage
External wall insulation, ETICS > Wärmedämmverbundsystem, Isolation thermique par l’extérieur
?Roofing > Dachdeckerarbeiten, Toiture, Techado, Dakdekken, Dachdecken, ?Couverture
Roof tiling, Slate roofing
Flat roofing > Flachdachabdichtung, Étanchéité de toiture
Roof plumbing, Zinc work, Gutter installation > Bauspenglerei, Zinguerie, Bauklempnerei
Waterproofing > Bauwerksabdichtung, Impermeabilización, Étanchéité
?Tiling > Fliesenarbeiten, Pose de carrelage, Alicatado, Tegelwerk, Fliesenlegen, Carrelage
?Flooring, Floor laying > Bodenverlegung, Pose de parquet, Parkettverlegung, Vloeren leggen
Screed laying, Screeding > Estrichlegen
Concreting, Concrete work > Betonarbeiten, Hormigonado, Coulage de béton, Betonbau
Formwork, Formwork carpentry, Shuttering > Schalungsbau, Coffrage, Encofrado, Bekisting
Reinforced concrete work, Rebar work, Steel fixing > Stahlbetonbau, Ferraillage, Ferralla, Eisenflechten
Precast concrete installation > Fertigteilmontage
Concrete repair > Betonsanierung
?Demolition > Abbrucharbeiten, ?Demolición, Sloopwerk
Asbestos removal, Asbestos abatement > Asbestsanierung, Désamiantage
Earthworks, Earthmoving, Excavation works > Erdarbeiten, Terrassement, Movimiento de tierras, Grondwerk
Civil works, Civil engineering works > Tiefbau, Travaux publics, Génie civil travaux
Road construction, Road building > Straßenbau, Construction de routes, Wegenbouw
Asphalt paving, Asphalting > Asphaltbau, Asfaltado
Paving, Paving stones, Block paving > Pflasterarbeiten, Pavage
Sewer construction, Pipe laying > Kanalbau, Pose de canalisations
Bridge construction > Brückenbau
Tunnelling, Tunneling, Tunnel construction > Tunnelbau
Foundation work, Piling works, Pile driving > Spezialtiefbau, Fondations spéciales
Building construction, House building > Hochbau, Gros œuvre
Interior finishing, Interior fit-out, ?Fit-out > ?Innenausbau, Second œuvre
?Renovation, Building refurbishment > Altbausanierung, Rénovation de bâtiments, Reformas integrales, Ristrutturazione
Building restoration, Heritage conservation > Denkmalpflege, Restauration du patrimoine
Excavator operation, Heavy equipment operation > Baggerführer, Conduite de pelle, Retroexcavadora, Baggerfahren
Wheel loader operation, Loader operation > Radladerfahren
Bulldozer operation
Grader operation
Crane operation > Conduite de grue, Pontier, Kranbedienung, Operador de grúa, Kranführer, Kranschein
Tower crane operation > Turmdrehkran
Overhead crane operation > Hallenkran
Aerial work platforms, Boom lift operation, Scissor lift operation > Hubarbeitsbühne, Nacelle élévatrice
?Rigging, Slinging and signalling, Rigging and slinging > Anschlagen von Lasten, Élingage
Working at height, Work at heights > Höhenarbeit, Travail en hauteur, Trabajo en altura
Rope access, IRATA > Seilzugangstechnik, Cordiste
Confined space entry, Confined space > Espaces confinés
?Scaffolding > Gerüstaufbau, Montage d’échafaudages, Andamiaje, Gerüstbau
?Glazing > ?Vitrerie, ?Cristalería, Verglasung, Glaserarbeiten
Sun protection installation, Blinds installation > Rollladenbau, Sonnenschutztechnik
Landscaping, Garden landscaping > Landschaftsbau, Garten- und Landschaftsbau, Aménagement paysager, Paisajismo, Tuinaanleg, Gartenbau
Fencing installation, Fence building > Zaunbau
Handyman work, General repairs, Handyman skills > Hausmeistertätigkeiten, Petits travaux, Klusjesman
Caretaking, Janitorial services > Hausmeisterdienste, Gardiennage d’immeuble
Facility management, Facilities management, Facility maintenance > Gebäudemanagement, Gestión de instalaciones
Building cleaning, Industrial cleaning, Commercial cleaning > Gebäudereinigung, Nettoyage industriel, Limpieza industrial
Window cleaning > Fensterreinigung, Nettoyage de vitres
Construction labour, General labouring > Bauhelfertätigkeiten, Manœuvre du bâtiment
CSCS, CSCS card, CSCS black card, CSCS white card, CSCS gold card, Black or white card, Black CSCS card
White Card
Hand tools, Hand and power tools, Power tools > Handwerkzeuge, Outillage à main
Total station, Tachymeter > Tachymetrie
Laser levelling, Levelling instruments > Nivellieren
Timber frame construction, Timber frame, Timber-frame houses > Holzrahmenbau, Holzständerbau, Entramado de madera, Houtskeletbouw
`,
};
