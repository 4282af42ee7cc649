import type { OccupationField } from './occupation.js';

export const CLEANING_AND_BEAUTY: OccupationField = {
  field: 'cleaning-and-beauty',
  rows: `
*cleaner, janitor, cleaning operative, custodian, domestic cleaner, office cleaner, cleaning lady, housekeeping cleaner, industrial cleaner, window cleaner, cleaning assistant, reinigungskraft, gebäudereiniger, putzkraft, raumpfleger, putzfrau, glasreiniger, agent d entretien, agent de nettoyage, agent de propreté, femme de ménage, homme de ménage, technicien de surface, limpiador, personal de limpieza, operario de limpieza, empleada de hogar, addetto alle pulizie, addetto pulizie, operatore delle pulizie, colf, domestica, auxiliar de limpeza, faxineiro, empregada de limpeza, empregada doméstica, diarista, auxiliar de serviços gerais, schoonmaker, schoonmaakster, huishoudelijke hulp, interieurverzorger, glazenwasser
laundry worker, laundry attendant, wäschereimitarbeiter, textilreiniger, blanchisseur, agent de blanchisserie, lavandero, addetto lavanderia, operador de lavandaria, lavadeira, wasserijmedewerker

*hairdresser, hair stylist, hairstylist, barber, stylist, colorist hair, friseur, frisör, haarstylist, coiffeur, barbier, peluquero, estilista capilar, barbero, parrucchiere, barbiere, acconciatore, cabeleireiro, barbeiro, kapper, kapster

beautician, beauty therapist, cosmetologist, esthetician, nail technician, make up artist, makeup artist, aesthetician, spa therapist, lash technician, kosmetiker, nageldesigner, visagist, esthéticien, prothésiste ongulaire, maquilleur, esteticista, esteticién, manicurista, maquillador, estetista, onicotecnica, truccatore, manicure, maquiador, maquilhador, schoonheidsspecialist, nagelstylist

fitness trainer, personal trainer, fitness instructor, gym instructor, sports coach, yoga teacher, swimming instructor, lifeguard, football coach, sports instructor, fitnesstrainer, sporttrainer, sport und fitnesskaufmann, rettungsschwimmer, fachangestellter für bäderbetriebe, coach sportif, éducateur sportif, maître nageur, maître nageur sauveteur, animateur sportif, entrenador personal, monitor deportivo, monitor de fitness, socorrista acuático, istruttore fitness, istruttore di nuoto, bagnino, allenatore, istruttore sportivo, instrutor de fitness, treinador, nadador salvador, salva vidas, professor de educação física academia, fitnessinstructeur, sportinstructeur, badmeester, zweminstructeur
`,
};
