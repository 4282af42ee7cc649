/**
 * Given names, a line for each: first the name in full, then its short forms, pet names and other spellings in the same
 * language area. A word may stand in several lines (Alex, Sasha, Chris).
 */
const GROUPS = `
abigail abby abbie gail
abdullah abdallah abdulla
adam ad
agnieszka aga agusia
ahmed ahmad achmed ahmet
aleksander alexander alex aleks alec xander sander sascha sasha olek alejandro alessandro alexandre aleksandr aleksandar sandro
alexandra aleksandra alex sasha sascha sandra ola alejandra alessandra aleks
alexei alexey aleksei aleksey alyosha alexej
alfred alf fred freddie
alice ali alicja ala
amanda mandy
amelia amy millie mela
ana anna anne ann annie anya anja anka ania annette anita annika hanna hannah
anastasia nastya nastja nastia stasya anastasiya anastasija
andrea andie
andreas andi andy andrew drew andrey andrei andrej andre andrzej jedrek andriy andres
angela angie angelika geli angelina
anthony tony anton antonio toni tono antoni antoine antek
antonia toni tonia
arthur art artur artie
barbara barb babs basia barbie babsi
bartholomew bart bartlomiej bartek bartosz
beatrice beatriz bea trixie beatrix
benedikt ben benedict bene
benjamin ben benny benji benjamim
bernard bernie bernhard bernd bernardo
bernadette bernie detta
boris borya
brigitte gitte birgit gitta
bruno brunetto
carl karl charles charlie chuck chas carlos carlo karol karel charly
carla karla
caroline carolin carolina karolina caro carol carrie karolin lina karo
carmen carmencita
catarina catalina katarina katharina catherine katherine kathrin katrin kathryn kate katie kathy cathy kat kitty kathi kati katja katya ekaterina yekaterina jekaterina katia kasia katarzyna catia cata kaska caterina catrin
cecilia cecile cilla celia
charlotte lotte lottie charlie lotta
christian chris christiano cristian krystian kristian
christina kristina christine kristine tina chris chrissy chrissie krysia krystyna cristina kirsten christel tine
christopher christoph chris kit topher krzysztof krzysiek cristobal kristof christophe christof stoffel
clara klara
claudia klaudia klaudi
claus klaus nikolaus nicholas nicolas nick nico niko nicky nikolas nikolai nikolay kolya mikolaj miko niklas colin nicola
constantin konstantin kostya costa constantine kostja
cornelia conny nele nelly
cornelius cor kees cornelis
cynthia cindy
daniel dan danny dani danil daniil danek
daniela dani danielle ela
david dave davy davide dawid
deborah debbie debra deb
denis dennis denny
diana dianne diane
dmitri dmitry dmitriy dima mitya dimitri dmitrij
dominik dominic dom dominick domenico domingo nick
dorothea dorothy dot dottie dora thea dorothee doro
douglas doug
edmund ed eddie edmundo
eduard edward ed eddie ted teddy ned edek eduardo edu lalo edoardo edouard
eleanor elinor ellie nell nora ellen eleonora leonor eleonore
elena helena helen lena yelena jelena alyona nelly helene ellen helenka leni
elizabeth elisabeth eliza liz lizzie beth betty bessie lisa elsa elise liesl lieschen lisbeth sissi elzbieta ela isabel isabella isabelle isa bella elisabetta betsy libby elisa isabela lilibet
emanuel emmanuel manuel manny manu manolo emanuele
emil emile emilio
emilia emily emmy millie emilie mila
emma em emmi
enrico heinrich henry harry hank heinz hendrik henrik enrique henri kike henryk heiner rik quique henrique hein
erich eric erik rick erick
erika erica ricky
ernst ernest ernie ernesto
eugen eugene gene evgeny yevgeny evgeni evgenij zhenya evgeniy eugenio jewgeni evgenii
eugenia evgenia yevgenia zhenya evgeniya
eva eve ewa evi evita evie
fatima fatma fatemeh fatimah fatoumata
felix feliks felice
ferdinand ferdi fernando fernand nando
florian flo flori
frances francesca franziska francisca fran fanny franzi frankie paca paquita francoise franciszka cesca ska
francis franz francesco francisco frank paco pancho frankie franco francois kiko franciszek franek fran curro frans chico franky
friedrich frederick frederic fred fritz freddie federico fryderyk fede freddy frederik frits
gabriel gabe gabi gabriele
gabriela gabrielle gabi gaby gabriella
galina galya galia
gareth gary gaz
geoffrey jeffrey jeff geoff
georg george georgie jorge giorgio jurgen jorg joerg juri yuri georges georgi jerzy jurek goran yuriy yury juergen iurii joris
gerald gerry gerard gerhard gerd gert jerry gerardo
gertrud gertrude trudy trude gerti
gianluca luca
giovanni gianni johannes johann hans john johnny jack jan hannes jannis juan juanito ivan vanya jean joao ian sean jon janek ivo jonny ioannis yannis vania giannis hansi jo jens
giulia julia julie jule juli julka yulia julija yuliya yuliia iuliia julita
giuseppe joseph jose pepe josef joe joey sepp seppi peppe beppe pepito jozef josep zeze yusuf yousef josip chepe jupp joost che youssef ze
gregor gregory greg grzegorz gregorio grigori grisha grigory grzesiek
guillaume william bill billy will willy wilhelm willi liam guillermo guille memo guglielmo willem wim pim guilherme gui
gunther guenther gunter guenter
gustav gus gustavo gustaf
harold harry hal harald
hassan hasan
helga helle
herbert herb herbie bert
hermann herman armando
hugo hughie hugh
hussein husain hussain husein huseyin
ignacio nacho ignaz ignacy ignatius inaki
igor gosha igorek
ilse elsa else
ilya ilja ilia iliya
inge ingeborg ingrid inga
irina irene ira irena irinka irini
isaac ike zac
ismail ismael
jacob jake james jim jimmy jamie jakob jakub kuba jaime jacques jacopo giacomo santiago diego tiago jaques jacobus koos jacek iago
jacqueline jackie jacki
jana janina jane janet joanna johanna jo joan hanna asia janka hanni juana giovanna jeanne joanne giannina joana jenny joasia
janusz janek
jaroslaw jarek jaroslav
jason jay
javier xavier javi xavi xaver
jennifer jen jenny jennie yenny
jessica jess jessie
jeremy jeremias jeremiah jerry jem
jesus chus chuy
joachim jochen joaquin jochem quim achim quino gioacchino
jolanta jola jolanda yolanda yoli
jonathan jon jonny nathan jonatan
jordan jordi jordie
joshua josh
josefa josephine josie pepa josefina fina giuseppina josefine sefa jozefa
judith judy judit jutta
julian jules juliano giuliano
juliana julianna liana
julius julio giulio jules juliusz
kenneth ken kenny
kimberly kim kimberley
kevin kev
larisa larissa lara lora
laura lauri lau lora
laurence lawrence larry lorenz lorenzo laurent lars laurens renzo wawrzyniec laurenz
leonard leo lenny leon leonardo len leonhard
leonid lyonya leonidas
leticia letty lety
ludwig louis lewis lou luis luigi gigi ludovic luiz lucho lutz ludo gino
louise luise louisa luisa lou lulu
lubov lyubov lyuba luba
lucas luke lukas luca lucjan lukasz luc lukas luka
lucia lucy lucie lucja luz
ludmila lyudmila lyuda mila luda
magdalena madeleine lena magda maddalena maddie madeline madelaine magdalene leni magdolna
malgorzata margarete margaret maggie meg peggy greta gretchen margarita marguerite margot gosia rita marge margherita grete margrit margo gretel malgosia margaretha griet
manuela manu ela
marc mark markus marcus marco marek marcos marcin marcello marcel mareczek
marcia marzia
maria mary marie mia mimi marija mariya marya masha mascha molly polly maribel marusya marysia maja mariechen manya miriam mariam mirjam moll marije
mariana marianne marianna marian
marina marisha marinka
martha marta marti
martin marty martijn marten martino martinho
martina tina martine
mateusz matthew matthias matt matty mateo matteo matthieu mathias matias mathieu matheus matti hias mattheus matthijs matija matthis
matilda mathilde tilda tilly tilda matylda mathilda thilde til
mathilda tilly
maurice moritz mauricio maurizio moris mo maurits maurycy
maximilian max maxi massimiliano maksymilian maxim maksim maks massimo maximo maxime
mehmet mohamed mohammed muhammad mohammad mo muhammed mohamad mohd
melanie mel melly melania
mercedes merche meche
michael mike mick mickey michel miguel michele mikhail misha michal mischa michiel mihail migue michi mitch mickael mikael
michaela michelle micha micky michela shelly
milos milosz
monica monika moni monique
mustafa mostafa moustafa
natalia natalie natasha nat natascha talia nathalie nataliya natalya natalja natali nati
nadezhda nadya nadia nadja nadine
nathaniel nathan nat nate
nicole nicky nicola nikki nikola nicoletta nicolette
oleg olezhka
olga olya olja olha
oksana ksenia xenia ksyusha oxana kseniya
oliver olli ollie olivier oliwier oliviero
olivia liv livia oliwia
oscar oskar ossi
pamela pam
patricia pat patty tricia trish patrycja patri pati patrizia
patrick pat paddy patrice patricio patrizio patryk
paul pablo pavel paolo pawel pasha paulo pol paulus pauli
paula paulina pauline pola paola
pedro peter piotr pete petr pjotr pyotr pierre pietro pit piet petar perico pieter peer petros petya pierrot piero
petra pet
philip philipp phil felipe filip philippe filippo pip filipe flip pippo
pia pija
piotrek piotrus piotr
rachel rae rachele raquel rahel
rafael raphael rafa raf rafal raffaele raffaello
raimund raymond ray ramon raimundo moncho raymund
rainer reiner
ralph ralf rolf
raul rauli
rebecca becky bec becca rebekka rebeca
regina gina reggie
reinhard reinhold reini
renata renate nata
ricardo richard rick dick rich richie ricky riccardo ryszard rico rysiek dickie
robert bob bobby rob robbie bert roberto rupert ruprecht robi berto robin
roberta bobbie robbie
rodolfo rudolf rudi rudy rodolphe fito
rodrigo rodri ruy
roger rodger rogelio roge
roland rolando orlando rolle
roman romano roma
ronald ron ronnie reinaldo ronaldo
rosa rose rosie rosita rosalia
rosario charo
roxana roxanne roxy
ruth ruthie
salvador salva salvatore toto turi chava
samantha sam sammy
samuel sam sammy samuele
sandra sandy
sarah sara sally sadie
sebastian seb bastian basti sebastiano sebastien wastl
sergey sergei sergio serge serj seryozha sergej serhii sergiy
severin seve
silvia sylvia sylvie silvie
simon simeon szymon simao
simona simone
sofia sophie sophia zofia sonja sonya zosia sofie sonia sofya zofka
stanislaw stanislav stan slava stas staszek stach stanislao stanley
stefan stephen steven steve stephan esteban stefano etienne stevie steph szczepan stepan stef steffen stefaan estevao
stefanie stephanie steffi steph stefania estefania steffie
susanne susan suzanne sue susie sanne susanna zuzanna susi suse suzy zuza suzan
svetlana sveta lana svitlana swetlana
tadeusz tadek tadeo thaddeus tad
tamara tamar toma
tatiana tatjana tanya tania tanja tatyana tetiana
teresa theresa tess tessa therese tere terry resi thea teresita maite terezinha
theodor theodore theo ted teddy fyodor fedor teodor fjodor teodoro fiodor
thomas tom tommy tomas tomasz tomek tommaso tomaso toma tomaz tome thom
timothy tim timmy timo timotheus timofey timothee
tobias tobi toby
ulrich uli ulli ueli ulf
ulrike ulli uli rike
ursula uschi ulla urszula ursel urzula
valentin valentino val walenty
valentina valya tina walentyna
valeria lera valerie val valeriya waleria
vera verochka wiera wera
veronica veronika nika vero ronnie weronika veronique roni
victor viktor vic vitya wiktor vittorio
victoria viktoria vicky vicki vika tori wiktoria vittoria viky viktoriya
vincent vince vinny vicente vincenzo vinzenz enzo vincenty wincenty
viola violetta
virginia ginny virginie
vitaly vitali vitaliy vitalik vitalij
vladimir vlad volodya vova volodymyr wladimir wlodzimierz wladislaw wowa wlodek vladi
vladislav vlad slava wladyslaw wladek
vyacheslav viacheslav slava vjaceslav wjatscheslaw
waldemar waldi waldek
walter walt wally gualtiero wally
werner verner
wolfgang wolf wolfi
yaroslav jaroslav slava
zachary zach zack zac
zbigniew zbyszek zbych
rajesh raj
rajendra raj rajinder
krishna kris krishnan
vijay vijaya
sanjay sanju
sunil suneel
anil aneel
priya priyanka
lakshmi laxmi
suresh suri
ramesh ram
venkata venkat venkatesh venky
subramaniam subramanian subbu mani
mahesh
dinesh
deepak dipak
deepika dipika
amit
ankit
pooja puja
neha
rahul
rohit
ravi
anjali
kavita kavitha
sunita suneeta
arjun
aditya adi
manoj
vikram vik
meera mira
elif
ayse aishe ayshe aysha
zeynep zaynab zeinab
emre
murat
can
cem
burak
oguz oguzhan
ibrahim ebrahim abraham avraham abe bram abram
ali
omar umar omer
khaled khalid
mariam maryam meryem
hatice khadija
lars lasse
sven svend
bjorn
ole olaf olav
anders
magnus
pernille nille
mette
ingvild
tina
linda
karen karin carina karina
doris
heike
silke
anke
antje
dirk dietrich dieter dierk
detlef
holger
kai
kurt conrad konrad kuno corrado
bernd
uwe
volker
jens
gisela gisi
sabine bine sabina sabrina
simone
ute
waltraud traudl
brian bryan
craig
donald don donnie
graham graeme
keith
scott
stuart stewart stu
sharon shaz
tracy tracey
heather
megan meg
owen
ryan
shane
todd
`;

/** Also given names, without other forms: what is known to be one is no misspelling of another. */
const OTHERS = `adele adriana adriano agnes alan alba alberto aldo alfonso amalia amira anabel arianna arturo astrid aurora axel
bianca blanca brenda brigida bruna camila camilla cesar chiara clemens consuelo dario debora dolores edith elias elisa elvira
esther fabian fabio fabiola felicia fernanda finn fiona flavia flavio florence gaia gemma georgia germana gloria guido hector
heidi hilda ines ingo ivana ivonne jessika joel jonas julieta kamil kamila karsten laszlo leila leo lea leon lena lina lino lola
lorena luana luis luisa luna lydia malte mara marcela mariela mario maria marion marlon marlene marla mauro maya melissa merle
mia micha milan milena mina mona nadia nina noah noemi norma norman nuria oriana otto pascal patrik paz pilar rene rita rocco
romeo rosanna ruben sabrina salma selma serena silvio sonia susana tania tim till tom torsten ursula valerio vanessa vera
victor viola viviana wanda yvonne yvette zoe`;

const LINES = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));

const groupsByName = new Map<string, Set<number>>();
for (const [group, names] of LINES.entries()) {
  for (const name of names) groupsByName.set(name, (groupsByName.get(name) ?? new Set()).add(group));
}
const known = new Set([...groupsByName.keys(), ...OTHERS.split(/\s+/)]);

/** Whether both are forms of one given name. Lower case, without accents. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const groups = groupsByName.get(a);
  return groups !== undefined && [...(groupsByName.get(b) ?? [])].some((group) => groups.has(group));
}

export function isGivenName(word: string): boolean {
  return known.has(word);
}

/** The names in full that a word may be a form of; the word itself where none is known. */
export function fullForms(word: string): string[] {
  const groups = [...(groupsByName.get(word) ?? [])];
  return groups.length === 0 ? [word] : groups.map((group) => LINES[group]?.[0] ?? word);
}
