import type { SkillField } from '../skill.js';

/** Restaurants, bars, hotels and travel. */
export const HOSPITALITY: SkillField = {
  category: 'hospitality',
  rows: `
Table service, Waiting tables, ?Serving > Tischservice, Servizio ai tavoli, ?Bediening, Atendimento de mesas, Service en salle, Servicio de mesas
Waitressing, Restaurant service > Kellnern, Service de restaurant, Servicio de restaurante, Servizio di sala
Tray service, Plate carrying > Tellertragen
Bar service, Bar tending > Barservice, Servicio de barra, Service au bar
Bartending, Cocktail making, Mixology, ?Cocktails > Bar und Cocktails, Coctelería, Barkeeper-Kenntnisse, Cocktailzubereitung, Barkeeping
Beer tapping, Draught beer service > Bierzapfen
Barista, Latte art, Coffee preparation, Coffee making > Kaffeezubereitung
Wine service, Sommelier skills > Weinservice, Service du vin, Servicio de vinos
Wine knowledge, WSET, Sommelier > Weinkunde, Connaissance des vins, Œnologie
Food and beverage management, F&B management > Gastronomiemanagement
Food and beverage service
Restaurant management > Restaurantleitung, Gestion de restaurant, Gestión de restaurantes, Gestione ristorante, Gastronomieleitung
Bar management > Barleitung
?Catering, ?Banquets > ?Traiteur, Cateringservice
Banqueting, Banquet service, Banquet management > Bankettservice, Bankettorganisation
Event catering > Veranstaltungscatering
Room service > Etagenservice, Service d’étage
Hosting of guests, Restaurant hosting, Guest seating > Accueil clientèle, Gästeempfang, Acogida de clientes
Guest relations, Guest services > Relations clientèle hôtel, Gästebetreuung
Guest complaint handling
Hotel management > Hotelmanagement, Gestion hôtelière, Gestión hotelera, Gestione alberghiera, Hotelleiding
Hotel reception, ?Front office > Hotelrezeption, Réception d’hôtel, Recepción de hotel, Hotelreceptie, ?Rezeption, ?Réception
Check-in and check-out of guests > Gästeregistrierung
Night audit > Nachtrezeption
Concierge services, ?Concierge > ?Conciergerie
Reservations management, Hotel reservations, Booking management > Reservierungsmanagement, Gestion des réservations, Gestión de reservas, Gestione prenotazioni
Housekeeping > Hausdamenabteilung, Gouvernante d’hôtel, Zimmerreinigung
Hotel room cleaning, Room cleaning > Zimmerservice Reinigung, Nettoyage de chambres, Limpieza de habitaciones, Kamers schoonmaken
Laundry operations, Laundry and ironing > ?Wäscherei, ?Blanchisserie, ?Lavandería
?Ironing > Bügeln von Wäsche, Repassage
?Cleaning, Cleaning services > Reinigungsarbeiten, Entretien de locaux, Limpieza de locales, Pulizie, Schoonmaakwerk, ?Limpeza, ?Reinigung, ?Nettoyage, ?Limpieza, Schoonmaak
Revenue management > Ertragsmanagement im Hotel
Yield management
Hotel distribution systems, Channel manager
Opera PMS, Oracle Hospitality OPERA, Oracle Opera, Micros Fidelio
Protel PMS
Mews PMS
Cloudbeds
SIHOT
Booking.com Extranet
Micros POS, Oracle MICROS, Micros Simphony
Toast POS
Gastrofix
OpenTable
Amadeus GDS, Amadeus Altéa, Amadeus reservation system
Sabre GDS, Sabre Red
Galileo GDS, Travelport
Global distribution systems in travel
?Tourism > ?Tourismus, ?Tourisme, ?Turismo, ?Toerisme
Tourism management > Tourismusmanagement
Travel consulting, Travel sales > Reiseberatung, Reiseverkehr, Conseil en voyages, Agencia de viajes
Tour guiding > Stadtführungen, Guide touristique, Guía turístico, Accompagnatore turistico, Gidswerk, Reiseleitung
Tour operations, Tour planning > Reiseplanung
Destination management
Visa processing
Cruise ship service, Cruise hospitality > Kreuzfahrtservice
Animation of guests, Guest entertainment > Gästeanimation, Animation touristique, Animazione turistica
Event planning, Event management, Event coordination > Eventplanung, Organización de eventos, Organizzazione eventi, Organização de eventos, Evenementenorganisatie, Veranstaltungsorganisation, Organisation d’événements
Wedding planning > Hochzeitsplanung, Organisation de mariages
Conference organisation, Conference planning, Congress organisation > Kongressorganisation, Tagungsorganisation, Organisation de congrès
Exhibition organisation > Messeplanung
Casino dealing, Croupier skills, Table games dealing > Croupier
Reservation systems, ?Amadeus, ?Sabre, ?Galileo
`,
};
