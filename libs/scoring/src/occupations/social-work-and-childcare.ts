import type { OccupationField } from './occupation.js';

export const SOCIAL_WORK_AND_CHILDCARE: OccupationField = {
  field: 'social-work-and-childcare',
  rows: `
*social worker, case worker, case manager, social care worker, family support worker, youth worker, child protection worker, sozialarbeiter, sozialpädagoge, sozialbetreuer, jugendbetreuer, assistant social, assistant de service social, éducateur spécialisé, travailleur social, conseiller en insertion, trabajador social, educador social, assistente sociale, educatore professionale, assistente social, técnico de serviço social, educador social infantil, maatschappelijk werker, jeugdwerker, jeugdhulpverlener, sociaal werker, outreach worker, welfare officer
disability support worker, heilerziehungspfleger, heilerziehungspflegehelfer, moniteur éducateur, aide médico psychologique, integrador social, educador de discapacidad, operatore per disabili, begeleider gehandicaptenzorg, inclusion assistant, schulbegleiter, integrationshelfer

*childcare worker, nursery nurse, early childhood educator, childcare assistant, daycare worker, daycare teacher, kindergarten teacher, preschool teacher, nursery teacher, nursery assistant, early years practitioner, early years educator, child care provider, erzieher, erzieherin, kinderpfleger, sozialassistent, kindergärtner, kita mitarbeiter, pädagogische fachkraft, éducateur de jeunes enfants, auxiliaire de puériculture, atsem, assistant maternel, animateur petite enfance, educador infantil, técnico en educación infantil, maestro de educación infantil, educatore asilo nido, educatore di asilo nido, educatrice d infanzia, maestra d asilo, educador de infância, auxiliar de ação educativa, auxiliar de educação infantil, pedagogisch medewerker, kleuterjuf, leidster kinderopvang
nanny, babysitter, au pair, childminder, kinderfrau, tagesmutter, babysitterin, garde d enfants, nounou, niñera, canguro, tata, baby sitter, babá, ama, oppas, gastouder
nursery manager, childcare manager, kita leitung, kitaleiter, kindergartenleiter, directeur de crèche, director de escuela infantil, coordinatore nido, diretor de creche
`,
};
