import { Phrases } from '../phrases.js';

/** What stands under a heading; `none` before the first. */
export type Section = 'none' | 'required' | 'preferred' | 'tasks' | 'offer' | 'company';

/** What may stand before the word that makes a heading. */
export const HEADING_BEGINNINGS: ReadonlySet<string> = new Set(
  'your|our|the|key|main|minimum|basic|technical|additional|core|some|job|ihre|ihr|deine|dein|unsere|unser|fachliche|vos|votre|tes|nos|notre|les|tus|sus|tu|su|los|las|nuestros|i|le|il|la|tuo|tuoi|nostri|os|as|o|a|seu|seus|teu|je|jouw|onze|de|het'.split(
    '|',
  ),
);

/** English, German, French, Spanish, Italian, Portuguese, Dutch. */
export const HEADINGS = new Phrases<Section>([
  [
    'required',
    [
      'requirements|required|minimum requirements|basic requirements|minimum qualifications|basic qualifications|required qualifications|qualifications|required skills|key skills|essential|essential criteria|essential skills|must have|must haves|what you bring|what you ll bring|what you will bring|what you need|what you ll need|what we re looking for|what we are looking for|who you are|about you|your profile|you have|you bring|your background|skills and experience|experience and skills|person specification|candidate profile|ideal candidate|your skills|skills|education and experience|licences and certificates|qualifications and experience|what we need|what we need from you|to apply you need|you need|you ll need|need|you must have|you should have|what we expect|what we expect from you|the person we need|who we need|who we want|you are a fit if|you are a fit if you|you re a fit if|is this you|your experience|what you offer|to be successful you need|we expect|we ask for|what we ask for|you should bring|what it takes',
      'anforderungen|anforderungsprofil|ihr profil|dein profil|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|du bringst mit|sie bringen mit|voraussetzungen|qualifikationen|qualifikation|profil|das zeichnet dich aus|muss|muss kriterien|kenntnisse|das solltest du mitbringen|das sollten sie mitbringen|was wir erwarten|wir erwarten|das wünschen wir uns|wir wünschen uns|das können sie|das kannst du|ihre qualifikation|ihre qualifikationen|deine qualifikation|was wir suchen|wen wir suchen|damit überzeugen sie|damit überzeugst du|das haben sie|das hast du|das brauchen sie|das brauchst du|ihre kenntnisse',
      'profil recherché|profil|votre profil|ton profil|compétences requises|compétences|prérequis|exigences|qualifications requises|vous êtes|vous avez|formation et expérience|compétences attendues|requis|le profil idéal|ce que nous recherchons|ce que nous attendons|ce que nous attendons de vous|ce qu il vous faut|vous maîtrisez|indispensable|indispensables|votre expérience|vos compétences|vous possédez|vous disposez|savoir faire|compétences techniques|pré requis',
      'requisitos|requisitos mínimos|requisitos imprescindibles|perfil|perfil buscado|tu perfil|qué buscamos|lo que buscamos|imprescindible|se requiere|qué necesitas|formación y experiencia|competencias|requerimos|pedimos|qué pedimos|qué te pedimos|te pedimos|qué necesitamos|lo que necesitas|se pide|se necesita|requisitos del puesto|conocimientos|experiencia requerida|qué esperamos de ti',
      'requisiti|requisiti richiesti|requisiti minimi|profilo|il tuo profilo|profilo ricercato|competenze richieste|competenze|cosa cerchiamo|chi cerchiamo|necessario|requisiti essenziali|requisiti obbligatori|chiediamo|cosa chiediamo|ti chiediamo|richiediamo|si richiede|si richiedono|che cosa cerchiamo|cosa ti serve|conoscenze richieste',
      'requisitos obrigatórios|requisitos necessários|perfil desejado|perfil do candidato|o que procuramos|o que buscamos|qualificações|competências|o que precisas|o que você precisa|obrigatório|pré requisitos|o que pedimos|pedimos|requisitos da vaga|o que esperamos|o que esperamos de ti|conhecimentos|o que é preciso',
      'functie eisen|functie-eisen|functieeisen|vereisten|eisen|jouw profiel|je profiel|wie ben jij|wat breng je mee|wat vragen wij|wij vragen|wat wij vragen|dit breng je mee|kwalificaties|dit ben jij|wat we zoeken|dit vragen wij|wat we vragen|we vragen|dit neem je mee|wat neem je mee|dit heb je|jij hebt|je hebt|functievereisten|wij verwachten|wat verwachten wij',
    ],
  ],
  [
    'preferred',
    [
      'nice to have|nice to haves|good to have|preferred|preferred qualifications|preferred skills|preferred experience|desirable|desirable criteria|desired skills|desired qualifications|bonus|bonus points|bonus skills|pluses|plus points|would be a plus|it s a plus|optional|ideally you have|what would be great|advantageous|an advantage|would like|we would like|great to have|useful|would be useful|helpful|beneficial|added advantage|extra points|extra credit|we d also love',
      'wünschenswert|von vorteil|idealerweise|ein plus|das wäre toll|nice to have kenntnisse|bonuspunkte|optional von vorteil|kann kriterien|pluspunkte|schön wäre|schön wären|schön zu haben|ihr plus|dein plus|von vorteil sind|das ist ein plus|pluspunkt|gern gesehen|wünschenswert sind',
      'serait un plus|les plus|un plus|atouts|souhaité|souhaitable|compétences souhaitées|apprécié|bonus apprécié|appréciés|appréciée|souhaités|vos plus|atout|seraient un plus',
      'se valorará|se valora|deseable|deseables|valorable|requisitos deseables|plus valorable|puntos extra|valoramos|se valorará positivamente|se valorarán|sumarás puntos|valorables|deseable tener',
      'titolo preferenziale|titoli preferenziali|gradito|graditi|requisiti preferenziali|preferibile|costituisce titolo preferenziale|un valore aggiunto|competenze gradite|gradite|gradita|costituiscono titolo preferenziale|apprezzato|apprezzati|un plus',
      'desejável|desejáveis|requisitos desejáveis|diferenciais|diferencial|valorizamos|valoriza se|fatores preferenciais|será um diferencial|mais valias|valoriza se também|valorizamos também|preferencial|preferenciais',
      'pré|pluspunten|mooi meegenomen|is een plus|is een pré|gewenst|bij voorkeur|wensen|pre|een pre|dat is mooi meegenomen|handig|fijn als je',
    ],
  ],
  [
    'tasks',
    [
      'responsibilities|key responsibilities|main responsibilities|duties|main duties|duties and responsibilities|tasks|your tasks|your role|the role|about the role|about the job|about the position|what you ll do|what you will do|what you ll be doing|your responsibilities|job description|job summary|position summary|role overview|the position|your mission|day to day|overview|summary|the job|in this role|in this role you|the successful candidate will|the work|what you ll own|your day|your job|job purpose|purpose of the role|what the job is|you will',
      'aufgaben|ihre aufgaben|deine aufgaben|das erwartet dich|das erwartet sie|aufgabengebiet|tätigkeiten|stellenbeschreibung|dein job|ihre tätigkeit|das machst du|was dich erwartet|ihre rolle|deine rolle|ihr aufgabengebiet|die stelle|die aufgabe|ihre aufgabe',
      'missions|vos missions|vos missions principales|tes missions|responsabilités|le poste|description du poste|descriptif du poste|votre mission|vos responsabilités|activités|principales missions|vos activités|au quotidien|votre rôle|votre quotidien|les missions|vos tâches',
      'funciones|responsabilidades|tareas|tus funciones|descripción del puesto|qué harás|tu misión|misión|funciones principales|qué vas a hacer|tu día a día|tus tareas|el puesto|responsabilidades principales',
      'mansioni|responsabilità|attività|cosa farai|descrizione|la posizione|il ruolo|principali attività|compiti|descrizione del lavoro|il lavoro|di cosa ti occuperai|le tue attività|ti occuperai di|le mansioni',
      'atividades|funções|responsabilidades e atribuições|o que vais fazer|o que você fará|descrição da vaga|atribuições|principais atividades|descrição da função|o que vai fazer|o teu dia a dia|tarefas|principais funções',
      'taken|jouw taken|werkzaamheden|wat ga je doen|functieomschrijving|de functie|verantwoordelijkheden|dit ga je doen|je taken|de baan|dit ga jij doen|wat je gaat doen|jouw werk|je werkzaamheden',
    ],
  ],
  [
    'offer',
    [
      'benefits|perks|what we offer|we offer|our offer|compensation|compensation and benefits|perks and benefits|why join us|why us|salary|pay|salary and benefits|what you get|what s in it for you|package|our benefits|how to apply|application process|contact',
      'wir bieten|was wir bieten|das bieten wir|unser angebot|benefits und vorteile|vergütung|gehalt|ihre vorteile|deine vorteile|das bieten wir dir|kontakt|bewerbung',
      'nous offrons|avantages|ce que nous offrons|nous proposons|rémunération|salaire|conditions|pourquoi nous rejoindre|rémunération et avantages|ce que nous proposons',
      'ofrecemos|qué ofrecemos|beneficios|se ofrece|salario|retribución|condiciones|lo que ofrecemos',
      'offriamo|cosa offriamo|si offre|benefit|retribuzione|inquadramento|cosa offriamo a te|vantaggi',
      'oferecemos|o que oferecemos|benefícios|salário|remuneração|o que temos para te oferecer|condições',
      'wij bieden|wat bieden wij|wat wij bieden|arbeidsvoorwaarden|dit bieden wij|ons aanbod|salaris|dit krijg je',
    ],
  ],
  [
    'company',
    [
      'about us|about the company|who we are|our company|the company|company description|about the team|our story|company overview|equal opportunity|our values|diversity',
      'über uns|wer wir sind|das unternehmen|unser unternehmen|unternehmen|wir über uns',
      'à propos|à propos de nous|qui sommes nous|l entreprise|entreprise|notre entreprise|la société',
      'sobre nosotros|quiénes somos|la empresa|empresa|nuestra empresa',
      'chi siamo|l azienda|azienda|su di noi|la nostra azienda',
      'sobre nós|quem somos|a empresa|sobre a empresa',
      'over ons|wie zijn wij|het bedrijf|ons bedrijf|bedrijfsprofiel|wie wij zijn',
    ],
  ],
]);
