import { Phrases } from '../phrases.js';
import type { SkillKind } from '../../job.js';

/** Words that say how much something is wanted, wherever they stand. */
export const MARKERS = new Phrases<SkillKind>([
  [
    'required',
    [
      'must have|must|required|is required|are required|essential|mandatory|necessary|need to have|a must|is a must|minimum|at least|prerequisite|needed|we require|requires|you need|you must|compulsory|crucial|a prerequisite|is needed|are needed|non negotiable|only candidates with',
      'erforderlich|zwingend|zwingend erforderlich|voraussetzung|vorausgesetzt|notwendig|setzen wir voraus|unabdingbar|ein muss|mindestens|benötigt|ist pflicht|pflicht|zwingende voraussetzung|unerlässlich|unverzichtbar|nötig',
      'requis|requise|exigé|exigée|indispensable|obligatoire|impératif|nécessaire|impérativement|maîtrise requise|sont exigés|exigés|exigées|exigé s|indispensables|obligatoires|vous devez|il faut',
      'imprescindible|imprescindibles|obligatorio|obligatoria|requerido|requerida|necesario|necesaria|indispensables|se requiere|se requieren|se exige|exigible|se requerirá|es necesario|es imprescindible|es obligatorio',
      'richiesto|richiesta|richiesti|obbligatorio|obbligatoria|necessario|necessaria|indispensabile|si richiede|è necessaria|sono richiesti|si richiedono|richieste|necessari|obbligatori|è indispensabile|imprescindibile',
      'obrigatório|obrigatória|exigido|exigida|necessário|necessária|indispensável|imprescindível|exige se|obrigatórios|é obrigatório|é necessário|necessários|requer se|requerida|requerido',
      'vereist|noodzakelijk|verplicht|must have eis|is een must|onmisbaar|benodigd|een vereiste|is vereist|zijn vereist|moet|absolute must|een must',
    ],
  ],
  [
    'preferred',
    [
      'nice to have|good to have|preferred|preferably|a plus|is a plus|are a plus|plus is|bonus|a bonus|ideally|ideal|desirable|desired|advantageous|an advantage|is an advantage|an asset|would be great|would be nice|would be good|helpful|beneficial|optional|familiarity|welcome|we would love|not required|not essential|not necessary|not mandatory|useful|would be useful|is useful|handy|would help|welcomed|appreciated|would be appreciated|a bonus point|considered an advantage|preference given|preference will be given|we d like|would like|highly regarded|well regarded|looked upon favourably|good to know|not a must|no must|not needed|are not needed|not necessarily|no requirement|not a requirement|favourable',
      'von vorteil|wünschenswert|idealerweise|ein plus|vorteilhaft|gerne auch|gern gesehen|bonus ist|nice|optional|nicht zwingend|nicht erforderlich|kein muss|willkommen|bevorzugt|schön wäre|gerne gesehen|schön wären|wäre schön|wären schön|hilfreich|von nutzen|ein pluspunkt|pluspunkt|pluspunkte|ein vorteil|im idealfall|gewünscht|wünschenswert wäre|wären von vorteil|wäre von vorteil|nicht notwendig|keine voraussetzung|nice to have',
      'un plus|un atout|serait un plus|serait un atout|souhaité|souhaitée|souhaitable|apprécié|appréciée|idéalement|de préférence|est un plus|non exigé|non requis|bienvenue|seraient un plus|seraient un atout|serait apprécié|serait appréciée|seraient appréciés|seraient appréciées|sont un plus|est un atout|sont un atout|constitue un atout|constituent un atout|constitue un plus|serait un avantage|un avantage|appréciés|appréciées|souhaités|souhaitées|facultatif|facultative|pas obligatoire|pas indispensable|pas exigé|bonus',
      'se valorará|se valora|valorable|deseable|deseables|preferible|preferiblemente|un plus valorado|idealmente|no imprescindible|será un plus|es un plus|se valorarán|se valorara positivamente|se valora positivamente|valoramos|valorables|se aprecia|se agradece|sería un plus|suma puntos|puntos extra|preferente|preferentemente|recomendable|opcional|no obligatorio|no es imprescindible|ventaja|deseado|deseada|se tendrá en cuenta',
      'gradito|gradita|graditi|gradite|preferibile|preferibilmente|titolo preferenziale|un plus gradito|idealmente gradito|costituisce un plus|valore aggiunto|sarà considerato|è un plus|non obbligatorio|apprezzato|apprezzata|apprezzati|apprezzate|è apprezzata|preferenziale|auspicabile|un vantaggio|è gradita|è gradito|sono gradite|sono graditi|facoltativo|facoltativa|rappresenta un plus|saranno considerati|sarà valutata positivamente|non indispensabile|non richiesto|non richiesta',
      'desejável|desejáveis|diferencial|é um diferencial|valorizamos|valoriza se|preferencialmente|de preferência|idealmente desejável|será valorizado|um plus|não obrigatório|é uma vantagem|mais valia|uma mais valia|é desejável|valorizado|valorizada|valorizados|valorizam se|valorizar se á|diferenciais|preferencial|opcional|será um diferencial|desejado|desejada|uma vantagem|vantagem|não é obrigatório|não é necessário',
      'een pré|pré|is een pré|een plus|is een plus|bij voorkeur|mooi meegenomen|gewenst|idealiter|niet vereist|niet noodzakelijk|wenselijk|is mooi meegenomen|pluspunt|een pluspunt|is een pluspunt|strekt tot aanbeveling|handig|liefst|graag gezien|een voordeel|is een voordeel|is wenselijk|geen vereiste|niet verplicht|is geen must',
    ],
  ],
]);
