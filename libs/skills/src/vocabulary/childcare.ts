import type { SkillField } from '../skill.js';

/** Care and learning of small children. */
export const CHILDCARE: SkillField = {
  category: 'education',
  rows: `
Childcare > Kinderbetreuung, Puericultura, Cuidado de niños, Kinderopvang, Assistenza all’infanzia, Garde d’enfants
Babysitting > Babysitten
Nannying, Nanny work > Garde d’enfants à domicile
Childminding > Tagesmutter, Assistante maternelle
Nursery work, Crèche work > Krippenpädagogik
Kindergarten teaching, Kindergarten education, Preschool teaching > Kindergartenpädagogik, Educación infantil, Elementarpädagogik
Early childhood education, ?Early years > Petite enfance, Frühkindliche Bildung, Prima infanzia, Educação infantil, Frühpädagogik
Child development > Kindliche Entwicklung, Entwicklungspsychologie, Développement de l’enfant
Child observation and documentation > Bildungsdokumentation
After-school care > Hortbetreuung, Périscolaire, Buitenschoolse opvang
Holiday camp leadership, Summer camp counselling > Ferienbetreuung, BAFA
Play-based learning
Nature education, Forest school > Waldpädagogik, Naturpädagogik
Arts and crafts with children > Basteln mit Kindern
Storytelling for children
Infant care, Baby care > Säuglingspflege
Paediatric first aid, Pediatric first aid > Erste Hilfe am Kind
Settling-in of children > Eingewöhnung
Language support for children > Sprachförderung
Special needs childcare > Integrationspädagogik
School assistance, Teaching assistance, Classroom assistance > Schulbegleitung, Schulassistenz, Onderwijsassistentie
EYFS, Early Years Foundation Stage
`,
};
