import { Phrases } from '../phrases.js';
import type { SkillKind } from '../../job.js';

/** Words that say how much something is wanted, wherever they stand. */
export const MARKERS = new Phrases<SkillKind>([
  [
    'required',
    [
      'must have|must|required|is required|are required|essential|mandatory|necessary|need to have|a must|is a must|minimum|at least|prerequisite|needed|we require|requires',
      'erforderlich|zwingend|zwingend erforderlich|voraussetzung|vorausgesetzt|notwendig|setzen wir voraus|unabdingbar|ein muss|mindestens|benötigt',
      'requis|requise|exigé|exigée|indispensable|obligatoire|impératif|nécessaire|impérativement|maîtrise requise',
      'imprescindible|imprescindibles|obligatorio|obligatoria|requerido|requerida|necesario|necesaria|indispensables|se requiere|se requieren',
      'richiesto|richiesta|richiesti|obbligatorio|obbligatoria|necessario|necessaria|indispensabile|si richiede|è necessaria',
      'obrigatório|obrigatória|exigido|exigida|necessário|necessária|indispensável|imprescindível|exige se',
      'vereist|noodzakelijk|verplicht|must have eis|is een must|onmisbaar|benodigd',
    ],
  ],
  [
    'preferred',
    [
      'nice to have|good to have|preferred|preferably|a plus|is a plus|are a plus|plus is|bonus|a bonus|ideally|ideal|desirable|desired|advantageous|an advantage|is an advantage|an asset|would be great|would be nice|would be good|helpful|beneficial|optional|familiarity|welcome|we would love|not required|not essential|not necessary|not mandatory',
      'von vorteil|wünschenswert|idealerweise|ein plus|vorteilhaft|gerne auch|gern gesehen|bonus ist|nice|optional|nicht zwingend|nicht erforderlich|kein muss|willkommen|bevorzugt|schön wäre',
      'un plus|un atout|serait un plus|serait un atout|souhaité|souhaitée|souhaitable|apprécié|appréciée|idéalement|de préférence|est un plus|non exigé|non requis|bienvenue',
      'se valorará|se valora|valorable|deseable|deseables|preferible|preferiblemente|un plus valorado|idealmente|no imprescindible|será un plus|es un plus|se valorarán',
      'gradito|gradita|graditi|gradite|preferibile|preferibilmente|titolo preferenziale|un plus gradito|idealmente gradito|costituisce un plus|valore aggiunto|sarà considerato|è un plus|non obbligatorio',
      'desejável|desejáveis|diferencial|é um diferencial|valorizamos|valoriza se|preferencialmente|de preferência|idealmente desejável|será valorizado|um plus|não obrigatório|é uma vantagem',
      'een pré|pré|is een pré|een plus|is een plus|bij voorkeur|mooi meegenomen|gewenst|idealiter|niet vereist|niet noodzakelijk|wenselijk',
    ],
  ],
]);
