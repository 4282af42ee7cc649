import { degreeScore, employerScore, isPlaceName, occupationScore, schoolScore } from './kinds.js';

/** Short texts as resumes write them, by language and kind. */
const TITLES: Readonly<Record<string, string>> = {
  English:
    'Carpenter|Bricklayer|Roofer|Staff Midwife|Dental Hygienist|Physiotherapist|Pharmacist|Paediatrician|Care Assistant|Childminder|Social Worker|Teaching Assistant|Headteacher|Seamstress|Goldsmith|Locksmith|Millwright|CNC Machinist|Pipefitter|Auto Electrician|Pastry Chef|Kitchen Porter|Sommelier|Chambermaid|Flight Attendant|Shop Assistant|Stocker|Warehouse Operative|Courier|Bus Driver|Deckhand|Farmhand|Arborist|Agronomist|Microbiologist|Geologist|Journalist|Choreographer|Lifeguard|Police Constable|Bailiff|Magistrate|Estate Agent|Debt Collector|Fundraiser|Headhunter|Data Scientist|Cosmetologist',
  German:
    'Industriemechanikerin|Zimmerer|Dachdecker|Fliesenleger|Gerüstbauer|Metallbauer|Spenglermeister|Elektroinstallateurin|Anlagenmechaniker|Zerspanungsmechaniker|Altenpflegerin|Pflegefachfrau|Oberärztin|Hebamme|Physiotherapeutin|Apothekerin|Logopädin|Sozialpädagogin|Tagesmutter|Konditorin|Hotelfachfrau|Rezeptionistin|Barkeeper|Einzelhandelskauffrau|Staplerfahrer|Kommissionierer|Lokführer|Berufskraftfahrer|Postbote|Landschaftsgärtner|Forstwirt|Chemielaborantin|Doktorandin|Bibliothekarin|Softwareentwicklerin|Fachinformatikerin|Übersetzerin|Kamerafrau|Schauspielerin|Rettungsschwimmer|Steuerfachangestellte|Staatsanwältin|Finanzbuchhalter|Polizistin|Gebäudereiniger|Friseurin|Werkstudentin|Personalreferentin|Bürokauffrau|Vertriebsleiterin',
  French:
    'Éducatrice spécialisée|Boulangère|Pâtissier|Charpentier|Maçon|Couvreur|Carreleur|Chauffagiste|Plaquiste|Chaudronnier|Électromécanicien|Soudeuse|Tourneur|Mécanicienne|Carrossier|Sage-femme|Kinésithérapeute|Pharmacienne|Aide-soignante|Ambulancière|Diététicienne|Psychomotricienne|Assistante maternelle|Professeur des écoles|Institutrice|Bibliothécaire|Laborantine|Commis de cuisine|Plongeur|Réceptionniste|Gouvernante|Cariste|Magasinière|Préparatrice de commandes|Chauffeur routier|Logisticienne|Vendeuse|Acheteuse|Téléconseillère|Fleuriste|Paysagiste|Viticulteur|Juriste|Greffière|Expert-comptable|Policière|Gendarme|Esthéticienne|Coiffeuse|Couturière|Traductrice|Graphiste|Dessinatrice',
  Spanish:
    'Carpintera|Albañil|Fontanero|Yesero|Encofrador|Alicatador|Escayolista|Tornero|Calderero|Soldadora|Electromecánico|Chapista|Enfermera|Farmacéutica|Fisioterapeuta|Matrona|Odontóloga|Logopeda|Auxiliar de enfermería|Gerocultora|Niñera|Educadora infantil|Trabajadora social|Maestra|Bibliotecaria|Panadera|Pastelero|Carnicera|Pinche de cocina|Camarera de pisos|Sumiller|Reponedora|Dependienta|Mozo de almacén|Camionero|Repartidor|Azafata|Jardinero|Ganadero|Jornalero|Bióloga|Delineante|Programadora|Periodista|Traductora|Fotógrafa|Abogada|Procuradora|Teleoperadora|Bombero|Peluquera|Esteticista|Limpiadora|Ejecutiva de ventas',
  Italian:
    'Geometra|Muratore|Falegname|Piastrellista|Imbianchino|Idraulico|Elettricista|Lattoniere|Carrozziere|Tornitore|Saldatrice|Manutentore|Gruista|Ostetrica|Fisioterapista|Farmacista|Logopedista|Odontotecnico|Operatrice socio-sanitaria|Badante|Educatrice|Maestra|Insegnante|Bidella|Pasticciere|Panettiera|Pizzaiolo|Macellaio|Lavapiatti|Cameriera ai piani|Banconista|Magazziniera|Mulettista|Camionista|Fattorino|Scaffalista|Commessa|Vetrinista|Giardiniere|Bracciante|Agronoma|Biologa|Ricercatrice|Sistemista|Programmatrice|Giornalista|Traduttrice|Fotografa|Avvocata|Commercialista|Ragioniera|Carabiniere|Parrucchiera|Estetista|Tirocinante',
  Portuguese:
    'Farmacêutica|Enfermeira|Fisioterapeuta|Nutricionista|Psicóloga|Cirurgiã-dentista|Técnica de enfermagem|Cuidadora de idosos|Babá|Educadora de infância|Assistente social|Pedreiro|Carpinteiro|Marceneiro|Serralheiro|Torneiro mecânico|Canalizador|Encanador|Eletricista|Pintor|Azulejista|Soldadora|Cozinheira|Copeira|Padeiro|Confeiteira|Empregado de mesa|Garçom|Balconista|Atendente|Repositor|Almoxarife|Estafeta|Motorista|Caminhoneiro|Motoboy|Jardineiro|Tratorista|Bióloga|Pesquisadora|Engenheira|Arquiteta|Desenvolvedora|Jornalista|Tradutora|Fotógrafa|Advogada|Contabilista|Escriturária|Bombeira|Vigilante|Cabeleireira|Esteticista|Estagiária|Zeladora|Costureira',
  Dutch:
    'Timmerman|Metselaar|Stukadoor|Tegelzetter|Loodgieter|Dakdekker|Elektricien|Servicemonteur|Lasser|Bankwerker|Kraanmachinist|Automonteur|Meubelmaker|Wijkverpleegkundige|Verzorgende IG|Huisarts|Tandartsassistente|Apothekersassistente|Verloskundige|Fysiotherapeut|Logopediste|Kraamverzorgster|Thuishulp|Pedagogisch medewerker|Onderwijsassistente|Leerkracht|Docente|Hoogleraar|Banketbakker|Hulpkok|Keukenhulp|Serveerster|Receptioniste|Kamermeisje|Schoonmaakster|Glazenwasser|Vakkenvuller|Caissière|Verkoopster|Heftruckchauffeur|Vrachtwagenchauffeur|Pakketbezorger|Postbode|Hovenier|Melkveehouder|Laborante|Systeembeheerder|Webontwikkelaar|Boekhouder|Notaris|Wethouder|Beveiliger|Kapster|Schoonheidsspecialiste|Vrijwilligster|Intercedente',
};

const EMPLOYERS: Readonly<Record<string, string>> = {
  English:
    'Hartwell Construction|Oakdale Hospice|Riverside Nursing Home|Miller Brothers|Penrose & Sons|Halden Solicitors|Bluebell Day Care|Northgate Foundry|Kestrel Shipyard|Golden Lion Inn|Maple Street Diner|Harbour Lodge|Cedar Vineyards|Fernhill Stables|Ashdown Borough Council|Westport Fire Department|Tallow Brewery|Linden Car Wash|Ellis Opticians|Corbett Realty|Millbrook Primary School|Sandford General Hospital|Larkin Haulage|Osprey Railway|Quill Publishers',
  German:
    'Gemeinde Altdorf|Stadtwerke Lindental|Klinikum am See|Bäckerei Sommer|Metzgerei Huber|Tischlerei Ahorn|Zimmerei Brandt|Holzbau Kern|Autohaus Seidel|Caritasverband Talheim|Diakonie Westtal|Malteser Nordheim|Landratsamt Rosental|Amtsgericht Neustadt|Seniorenzentrum Lindenhof|Kinderhaus Regenbogen|Tierarztpraxis Vogel|Brauhaus Adler|Weingut Sonnenberg|Volksbank Ostheim|Rechtsanwaltskanzlei Busch|Ingenieurbüro Lange|Druckerei Weiss|Friseursalon Lotus|Möbelhaus Eiche',
  French:
    'Mairie de Valmont|Foyer Les Tilleuls|Cabinet Moreau|Clinique vétérinaire du Lac|Maison de santé Bellevue|Centre hospitalier de Valmont|Préfecture de Valmont|École maternelle Les Lilas|Pâtisserie Delorme|Boucherie du Marché|Brasserie du Port|Crêperie Bleue|Auberge du Cerf|Librairie Horizon|Menuiserie Lambert|Plomberie Girard|Imprimerie Nouvelle|Pépinières du Val|Ambulances Martin|Salon de coiffure Élégance|Mutuelle Avenir|Croix-Rouge|Garage du Centre|Association Solidaire|Supermarché Beauval',
  Spanish:
    'Montajes Ibarra|Papelera del Norte|Bufete Salas|Despacho Montero|Ayuntamiento de Villalba|Fundación Horizonte|Clínica dental Sonrisa|Centro de salud Norte|Guardería Arcoíris|Juzgado de Villalba|Diputación de Villalba|Cruz Roja|Pastelería Dulce|Carnicería Paco|Cafetería Luna|Supermercados Sol|Ferretería Ortega|Librería Central|Constructora Vega|Inmobiliaria Costa|Astilleros del Sur|Bodegas Alba|Viveros Rosal|Gimnasio Olimpo|Hermanos Rubio',
  Italian:
    'Edilizia Moretti|Casa di Cura San Luca|Azienda Ospedaliera Santa Maria|Comune di Valfiorita|Studio legale Conti|Casa di riposo Serena|Asilo nido Girasole|Officina meccanica Ricci|Carrozzeria Nuova|Falegnameria Galli|Pasticceria Dolce Vita|Panificio Rossi|Macelleria Bruni|Gelateria Polo Nord|Pizzeria Vesuvio|Osteria del Ponte|Agriturismo Le Querce|Supermercati Nord|Libreria Aurora|Autotrasporti Ferri|Cooperativa sociale Insieme|Tribunale di Valfiorita|Tipografia Moderna|Cantine del Sole|Fratelli Greco',
  Portuguese:
    'Drogaria Central|Santa Casa de Valverde|Câmara Municipal de Valverde|Prefeitura de Valverde|Junta de Freguesia de Valverde|Centro de saúde Norte|Creche Girassol|Lar de idosos Esperança|Confeitaria Colonial|Açougue Bom Corte|Supermercado Estrela|Churrascaria Gaúcha|Lanchonete Avenida|Pousada do Mar|Construtora Horizonte|Marcenaria Ipê|Metalúrgica Rio|Tipografia Moderna|Fazenda Boa Vista|Transportadora Sul|Livraria Saber|Floricultura Rosa|Imobiliária Costa|Cartório Central|Editora Letras',
  Dutch:
    'Zorggroep De Linde|Thuiszorg Noord|Gemeente Waterdam|Verpleeghuis Avondrust|Huisartsenpraktijk De Brug|Dierenkliniek Zuid|Kinderdagverblijf De Vlinder|Basisschool De Regenboog|Bouwbedrijf Jansen|Aannemersbedrijf De Groot|Schildersbedrijf Kleur|Installatiebedrijf Warm|Machinefabriek Noord|Drukkerij De Pers|Slagerij Van Dam|Brouwerij Het Anker|Kwekerij Bloemrijk|Tuincentrum Groen|Boekhandel Blad|Autobedrijf Snel|Uitzendbureau Werk|Accountantskantoor Balans|Kapsalon Chique|Woningstichting Thuis|Provincie Waterland',
};

const SCHOOLS: Readonly<Record<string, string>> = {
  English:
    'University of Leeds|Trinity College|Hill Grammar School|Oak Academy|City Polytechnic|Harlow Sixth Form|Institute of Design|School of Medicine|UCLA|Northern Conservatoire',
  German:
    'Universität Ulm|Fachhochschule Kiel|Goethe-Gymnasium|Berufskolleg Mitte|Volksschule Tal|Handelsakademie Linz|Pädagogische Hochschule Bern|Kunstakademie Süd|Realschule Nord|ZHAW',
  French:
    'Université de Lille|Lycée professionnel Hugo|École supérieure de commerce|Collège Pasteur|Institut de formation|Haute école du Rhin|Cégep de Laval|Faculté de médecine|CFA du bâtiment|Conservatoire de Dijon',
  Spanish:
    'Universidad de Vigo|Instituto tecnológico de Puebla|IES Cervantes|Colegio San José|Escuela técnica Norte|Facultad de Letras|Conservatorio superior|Tecnológico de Monterrey|Liceo nacional|Universidad Nacional',
  Italian:
    'Università degli studi di Bari|Politecnico di Torino|Liceo scientifico Galilei|Istituto tecnico Fermi|Accademia di belle arti|Scuola media Manzoni|Istituto alberghiero Artusi|Facoltà di lettere|Conservatorio Verdi|ITIS Volta',
  Portuguese:
    'Universidade do Minho|Faculdade de Letras|Escola secundária Camões|Instituto politécnico de Leiria|Colégio estadual Central|Centro universitário Sul|SENAI|Escola técnica estadual|Instituto federal do Sul|PUC',
  Dutch:
    'Universiteit Leiden|Hogeschool Utrecht|Sint-Jan Lyceum|Basisschool De Brug|ROC Midden|Kunstacademie Noord|Koninklijk Atheneum|Hotelschool Den Haag|Scholengemeenschap West|Conservatorium van Gent',
};

const DEGREES: Readonly<Record<string, string>> = {
  English:
    'Bachelor of Science|Juris Doctor|Leaving Certificate|A-Levels|High School Diploma|BSc|NVQ Level 3|Postgraduate Certificate|National Senior Certificate|PhD',
  German:
    'Diplom-Ingenieur|Abitur|Staatsexamen|Gesellenprüfung|Berufsmatura|Lehrabschlussprüfung|Fachhochschulreife|Meisterprüfung|Approbation|Masterstudium',
  French:
    'Licence professionnelle|Bac pro|BTS|Maîtrise|Diplôme d’État|Brevet professionnel|Doctorat|Titre professionnel|CQP|Maturité',
  Spanish:
    'Licenciatura|Grado superior|Bachillerato|Máster universitario|Doctorado|Formación profesional|Certificado de profesionalidad|Maestría|Tecnicatura|Graduado escolar',
  Italian:
    'Laurea magistrale|Diploma di maturità|Licenza media|Qualifica professionale|Dottorato di ricerca|Master universitario|Laurea triennale|Esame di Stato|IFTS|Abilitazione professionale',
  Portuguese:
    'Licenciatura|Mestrado integrado|Bacharelado|Ensino médio completo|Curso técnico|Pós-graduação|Doutoramento|Tecnólogo|Ensino secundário|Residência médica',
  Dutch: 'Bachelor|HBO|Havo|VWO|MBO 4|Vmbo|Propedeuse|Doctorandus|Graduaat|Getuigschrift',
};

const PLACES: Readonly<Record<string, string>> = {
  English:
    'Leicester|Baltimore|Saskatoon|Canberra|Limerick|Cape Town|Nova Scotia|West Yorkshire|New Zealand|Great Britain',
  German:
    'Wuppertal|Regensburg|Klagenfurt|Winterthur|Steiermark|Baden-Württemberg|Thüringen|Luzern|Griechenland|Tschechien',
  French: 'Dijon|Clermont-Ferrand|Charleroi|Bretagne|Occitanie|Haute-Savoie|Perpignan|Grande-Bretagne|Suisse|Namur',
  Spanish: 'Valladolid|Gijón|Castilla y León|País Vasco|Guayaquil|Arequipa|Cancún|Jalisco|Países Bajos|Alicante',
  Italian: 'Brescia|Reggio Emilia|Lombardia|Puglia|Cagliari|Perugia|Emilia-Romagna|Svizzera|Ungheria|Trieste',
  Portuguese:
    'Setúbal|Guimarães|Florianópolis|Minas Gerais|Santa Catarina|Algarve|Uberlândia|Joinville|Países Baixos|Évora',
  Dutch:
    'Nijmegen|Apeldoorn|Den Bosch|Noord-Brabant|Gelderland|Mechelen|Oost-Vlaanderen|Zwitserland|Verenigd Koninkrijk|Leeuwarden',
};

/** Sentences, skills, headings and pastimes: neither a job nor an employer. */
const ORDINARY =
  'Welded steel frames to drawing|Time management|Problem solving|Reading, hiking and chess|Responsibilities|Docker, Kubernetes, Terraform|JavaScript and TypeScript|Word and Excel|Bachelor of Arts|Contact details|Playing the guitar|Hard-working and reliable|Increased turnover by 12 %|Code reviews|Data modelling|Design patterns|Unit testing|Puppeteer|Consul|Assembler|Berufserfahrung|Ausbildung|Teamfähigkeit|Bedienung von Maschinen|Sehr gute Deutschkenntnisse|Führerschein Klasse B|Wandern und Lesen|Rohrleitung|Lautsprecher|Microcontroller|Sauber und genau|Expérience professionnelle|Maîtrise de la langue|Randonnée et lecture|Permis B|Travail en équipe|Facteur clé|Habilidades|Buenas prácticas|Cartera de valores|Cocina|Música y lectura|Aprender cosas nuevas|Experiencia laboral|Lingue conosciute|Sito ufficiale|Cucina italiana|Viaggi e lettura|Esperienze|Interessi|Música|Cozinha|Leitura e viagens|Habilidades e competências|Experiência profissional|Boa comunicação|Werkervaring|Vaardigheden|Lezen en wandelen|Goede beheersing van het Nederlands|Rijbewijs B|Koken|Hardlopen|Photography|Cooking';

function cases(lists: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(lists).flatMap(([language, row]) =>
    row.split('|').map((text): [string, string] => [language, text]),
  );
}

/** The texts that fail, so that one run names every word to mend. */
function failing(lists: Readonly<Record<string, string>>, passes: (text: string) => boolean): string[] {
  return cases(lists)
    .filter(([, text]) => !passes(text))
    .map(([language, text]) => `${language}: ${text}`);
}

describe('the word lists', () => {
  it('know job titles of every language and do not take them for employers', () => {
    expect(failing(TITLES, (text) => occupationScore(text) > 1 && employerScore(text) < occupationScore(text))).toEqual(
      [],
    );
  });

  it('know employers of every language and do not take them for job titles', () => {
    expect(failing(EMPLOYERS, (text) => employerScore(text) > Math.max(1, occupationScore(text)))).toEqual([]);
  });

  it('know schools of every language', () => {
    expect(failing(SCHOOLS, (text) => schoolScore(text) > 0)).toEqual([]);
  });

  it('know degrees of every language', () => {
    expect(failing(DEGREES, (text) => degreeScore(text) > 0)).toEqual([]);
  });

  it('know places of every language', () => {
    expect(failing(PLACES, isPlaceName)).toEqual([]);
  });

  it('find neither a job nor an employer in ordinary phrases', () => {
    expect(failing({ any: ORDINARY }, (text) => occupationScore(text) === 0 && employerScore(text) === 0)).toEqual([]);
  });
});
