import type { SkillField } from '../skill.js';

/** Hair, skin, nails and wellness. */
export const BEAUTY: SkillField = {
  category: 'beauty',
  rows: `
Hairdressing, Hairstyling, Hair styling > Friseurhandwerk, Coiffure, ?Peluquería, Acconciatura, ?Parrucchiere, Kapperswerk, Cabeleireiro
Haircutting, Hair cutting > Haareschneiden, Haarschnitt, Coupe de cheveux, Corte de pelo, Haarsnijden
Hair colouring, Hair coloring, Balayage, Highlights in hair > Haarfärben, Coloration capillaire, Coloración de cabello, Colorazione capelli
?Perming, Hair straightening > Dauerwelle, Lissage des cheveux
Hair extensions > Haarverlängerung, Extensions de cheveux
Bridal hair, Updos > Hochsteckfrisuren, Chignon de mariée
Barbering, Beard trimming, Shaving of customers > Barbierhandwerk, ?Barbier, ?Barbería, ?Barbiere
Braiding of hair
Wig making > Perückenmacherei
Beauty therapy, Aesthetics treatment, Cosmetology > ?Kosmetik, ?Esthétique, ?Estética, Schoonheidsverzorging
Facials, Facial treatments > Gesichtsbehandlung, Soins du visage, Tratamientos faciales, Gelaatsverzorging
Skin care, Skin analysis > Hautpflege, Hautanalyse, Cuidado de la piel
Body treatments > Körperbehandlungen, Soins du corps
Waxing, Hair removal, Sugaring > Haarentfernung, Épilation, Depilación, Depilazione
Laser hair removal > Laserhaarentfernung, Épilation laser
Make-up artistry, Make-up, Makeup artistry > Visagistik, Maquillage, Maquillaje, ?Trucco
Special effects make-up, Prosthetic make-up, Theatrical make-up > Maskenbild
Permanent make-up, Microblading
Eyelash extensions, Lash lifting > Wimpernverlängerung, Extension de cils
Eyebrow shaping, Threading of eyebrows > Augenbrauenkorrektur
Manicure > Maniküre, Manucure, Manicura
Pedicure > Pediküre, Pédicure esthétique, Pedicura
Nail design, Gel nails, Nail art > Nageldesign, Nagelmodellage, Stylisme ongulaire, Ricostruzione unghie
?Massage, Wellness massage > Wellnessmassage, ?Masaje, ?Massaggio
Swedish massage
Thai massage > Thaimassage
?Shiatsu
Reflexology > Fußreflexzonenmassage, Réflexologie
Aromatherapy > Aromatherapie
?Reiki
Spa management, Spa therapy, Spa treatments
Tattooing > Tätowieren, Tatouage
Body piercing
Microdermabrasion, Chemical peeling
Image consulting, Colour consulting > Farbberatung, Conseil en image
?Perfumery > ?Parfümerie
Salon management
`,
};
