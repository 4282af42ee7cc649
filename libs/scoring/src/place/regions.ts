/**
 * Regions of the countries that most resumes come from, one a line: codes that stand behind a town ("Austin, TX"), names,
 * and behind the colon the towns that are often written alone, with their names in other languages behind bars. Towns that
 * people go between every day are one region. A heading names the country.
 */
export const REGIONS = `
# DE
BW, Baden-Württemberg: Stuttgart, Mannheim, Karlsruhe, Freiburg, Heidelberg, Ulm, Heilbronn, Pforzheim, Reutlingen, Tübingen, Konstanz, Esslingen, Ludwigsburg, Sindelfingen, Walldorf
BY, Bayern, Bavaria: München|Munich|Monaco di Baviera|Múnich|Munique, Nürnberg|Nuremberg, Augsburg, Regensburg, Ingolstadt, Würzburg, Erlangen, Fürth, Bamberg, Bayreuth, Passau, Landshut, Rosenheim
Berlin-Brandenburg, Brandenburg: Berlin|Berlino|Berlijn|Berlín|Berlim, Potsdam, Cottbus, Oranienburg
HB, Bremen: Bremen, Bremerhaven
HH, Hamburg: Hamburg|Hambourg|Hamburgo|Amburgo
HE, Hessen, Hesse: Frankfurt am Main|Frankfurt|Francfort|Francoforte, Wiesbaden, Kassel, Darmstadt, Offenbach, Marburg, Gießen, Fulda
MV, Mecklenburg-Vorpommern: Rostock, Schwerin
NI, Niedersachsen, Lower Saxony: Hannover|Hanover, Braunschweig, Göttingen, Oldenburg, Osnabrück, Wolfsburg, Hildesheim
NRW, NW, Nordrhein-Westfalen, North Rhine-Westphalia: Köln|Cologne|Colonia|Keulen, Düsseldorf|Dusseldorf, Dortmund, Essen, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Aachen, Gelsenkirchen, Krefeld, Mönchengladbach, Paderborn, Leverkusen
RP, Rheinland-Pfalz, Rhineland-Palatinate: Mainz, Koblenz, Trier, Ludwigshafen, Kaiserslautern
SL, Saarland: Saarbrücken
SN, Sachsen, Saxony: Dresden, Leipzig, Chemnitz, Zwickau
ST, Sachsen-Anhalt: Magdeburg, Halle (Saale)
SH, Schleswig-Holstein: Kiel, Lübeck, Flensburg
TH, Thüringen, Thuringia: Erfurt, Jena, Weimar
# AT
Wien, Vienna: Wien|Vienna|Vienne|Viena
Oberösterreich, Upper Austria: Linz, Wels, Steyr
Steiermark, Styria: Graz
Salzburg: Salzburg
Tirol, Tyrol: Innsbruck
Kärnten, Carinthia: Klagenfurt, Villach
Niederösterreich, Lower Austria: St. Pölten
# CH
ZH, Zürich: Zürich|Zurich, Winterthur
GE, Genève: Genève|Geneva|Genf|Ginevra
BS, Basel: Basel|Bâle
BE, Bern: Bern|Berne
VD, Vaud: Lausanne
LU, Luzern: Luzern|Lucerne
TI, Ticino: Lugano
SG, St. Gallen: St. Gallen
# FR
IDF, Île-de-France, Ile de France: Paris|Parigi|París, Versailles, Boulogne-Billancourt, Saint-Denis, Nanterre, Créteil, Courbevoie, La Défense, Massy
ARA, Auvergne-Rhône-Alpes: Lyon|Lione, Grenoble, Saint-Étienne, Clermont-Ferrand, Annecy, Villeurbanne, Chambéry
PACA, Provence-Alpes-Côte d'Azur: Marseille|Marsella, Nice, Toulon, Aix-en-Provence, Avignon, Cannes, Sophia Antipolis
Occitanie: Toulouse, Montpellier, Nîmes, Perpignan
Nouvelle-Aquitaine: Bordeaux, Limoges, Poitiers, La Rochelle, Pau
Hauts-de-France: Lille, Amiens, Roubaix, Dunkerque
Grand Est: Strasbourg|Straßburg, Reims, Metz, Nancy, Mulhouse
Bretagne, Brittany: Rennes, Brest, Lorient, Quimper
Pays de la Loire: Nantes, Angers, Le Mans
Normandie, Normandy: Rouen, Le Havre, Caen
Centre-Val de Loire: Tours, Orléans
Bourgogne-Franche-Comté: Dijon, Besançon
# ES
Comunidad de Madrid, Community of Madrid: Madrid, Alcalá de Henares, Getafe, Alcobendas, Móstoles, Leganés
Cataluña, Catalonia, Catalunya: Barcelona|Barcelone|Barcellona, Tarragona, Girona, Lleida, Badalona, Sabadell, Terrassa
Andalucía, Andalusia: Sevilla|Seville, Málaga, Granada, Córdoba, Cádiz, Almería, Jaén, Huelva
Comunidad Valenciana, Comunitat Valenciana: Valencia|Valência, Alicante, Elche, Castellón
País Vasco, Basque Country, Euskadi: Bilbao, San Sebastián|Donostia, Vitoria
Galicia: A Coruña|La Coruña, Vigo, Santiago de Compostela, Ourense
Castilla y León: Valladolid, Salamanca, León, Burgos
Aragón: Zaragoza|Saragossa
Murcia: Murcia, Cartagena
Asturias: Oviedo, Gijón
Islas Baleares, Balearic Islands: Palma, Palma de Mallorca, Ibiza
Canarias, Canary Islands: Las Palmas, Santa Cruz de Tenerife
Navarra: Pamplona
# IT
Lombardia, Lombardy: Milano|Milan|Mailand|Milán|Milão, Bergamo, Brescia, Monza, Como, Varese, Pavia
Lazio: Roma|Rome|Rom, Latina
Piemonte, Piedmont: Torino|Turin|Turín|Turim, Novara, Asti
Veneto: Venezia|Venice|Venedig|Venise, Verona, Padova|Padua, Vicenza, Treviso
Emilia-Romagna: Bologna, Modena, Parma, Reggio Emilia, Rimini, Ravenna
Toscana, Tuscany: Firenze|Florence|Florenz, Pisa, Siena, Livorno, Prato
Campania: Napoli|Naples|Neapel|Nápoles, Salerno, Caserta
Sicilia, Sicily: Palermo, Catania, Messina
Puglia, Apulia: Bari, Lecce, Taranto
Liguria: Genova|Genoa|Genua
Friuli-Venezia Giulia: Trieste, Udine
Trentino-Alto Adige: Trento, Bolzano|Bozen
Sardegna, Sardinia: Cagliari
Marche: Ancona
Umbria: Perugia
# PT
Grande Lisboa, Área Metropolitana de Lisboa: Lisboa|Lisbon|Lissabon|Lisbonne|Lisbona, Sintra, Cascais, Oeiras, Almada, Amadora, Setúbal
Norte: Porto|Oporto, Braga, Guimarães, Vila Nova de Gaia, Matosinhos, Maia
Centro: Coimbra, Aveiro, Leiria, Viseu
Algarve: Faro
# BR
SP: São Paulo|Sao Paulo, Campinas, Guarulhos, Santos, Osasco, São Bernardo do Campo, Ribeirão Preto
RJ: Rio de Janeiro, Niterói
MG, Minas Gerais: Belo Horizonte, Uberlândia, Contagem
RS, Rio Grande do Sul: Porto Alegre, Caxias do Sul
PR, Paraná: Curitiba, Londrina, Maringá
SC, Santa Catarina: Florianópolis, Joinville, Blumenau
BA, Bahia: Salvador
PE, Pernambuco: Recife
CE, Ceará: Fortaleza
DF, Distrito Federal: Brasília
GO, Goiás: Goiânia
AM, Amazonas: Manaus
# NL
Noord-Holland, North Holland: Amsterdam, Haarlem, Alkmaar, Hilversum, Hoofddorp
Zuid-Holland, South Holland: Rotterdam, Den Haag|The Hague|La Haye|'s-Gravenhage, Leiden, Delft, Dordrecht
Utrecht: Utrecht, Amersfoort
Noord-Brabant, North Brabant: Eindhoven, Tilburg, Breda, Den Bosch|'s-Hertogenbosch
Gelderland: Arnhem, Nijmegen, Apeldoorn
Overijssel: Enschede, Zwolle, Deventer
Groningen: Groningen
Limburg: Maastricht, Venlo
# BE
Bruxelles-Capitale, Brussels-Capital: Bruxelles|Brussels|Brussel|Brüssel|Bruselas
Vlaanderen, Flanders: Antwerpen|Antwerp|Anvers, Gent|Ghent|Gand, Brugge|Bruges, Leuven|Louvain, Mechelen, Hasselt
Wallonie, Wallonia: Liège|Luik|Lüttich, Charleroi, Namur, Mons
# GB
Greater London: London|Londres|Londra|Londen, Croydon, Wembley
Greater Manchester: Manchester, Salford, Bolton, Stockport
West Midlands, Warwickshire, Staffordshire, Worcestershire: Birmingham, Coventry, Wolverhampton, Solihull
West Yorkshire: Leeds, Bradford, Huddersfield, Wakefield
East Yorkshire, North Yorkshire: Hull, York, Scarborough
South Yorkshire: Sheffield, Doncaster, Rotherham
North West England, Merseyside, Lancashire, Cheshire, Cumbria: Liverpool, Preston, Blackpool, Chester
North East England, Tyne and Wear, County Durham, Northumberland: Newcastle upon Tyne|Newcastle, Sunderland, Gateshead
East Midlands, Nottinghamshire, Leicestershire, Derbyshire, Lincolnshire, Northamptonshire: Nottingham, Leicester, Derby
South West England, Devon, Cornwall, Somerset, Dorset, Wiltshire, Gloucestershire: Bristol, Plymouth, Exeter, Bath
South East England, Kent, Surrey, Sussex, East Sussex, West Sussex, Hampshire, Berkshire, Oxfordshire, Buckinghamshire: Southampton, Portsmouth, Brighton, Reading, Oxford, Milton Keynes, Guildford
East of England, Norfolk, Suffolk, Cambridgeshire, Essex, Hertfordshire, Bedfordshire: Cambridge, Norwich, Ipswich, Luton
Scotland: Edinburgh|Édimbourg|Edimburgo, Glasgow, Aberdeen, Dundee, Inverness
Wales: Cardiff, Swansea, Newport
Northern Ireland: Belfast, Derry
# IE
Leinster: Dublin|Dublín, Dún Laoghaire
Munster: Cork, Limerick, Waterford
Connacht: Galway
# US
AL, Alabama: Birmingham AL, Montgomery, Huntsville
AK, Alaska: Anchorage
AZ, Arizona: Phoenix, Tucson, Mesa, Scottsdale, Tempe
AR, Arkansas: Little Rock
CA, California: Los Angeles, San Francisco, San Diego, San Jose, Sacramento, Oakland, Fresno, Palo Alto, Mountain View, Irvine, Long Beach
CO, Colorado: Denver, Boulder, Colorado Springs, Aurora
CT, Connecticut: Hartford, Stamford, New Haven
DE, Delaware: Wilmington
DC, District of Columbia: Washington, Washington DC
FL, Florida: Miami, Orlando, Tampa, Jacksonville, Fort Lauderdale
GA, Georgia: Atlanta, Savannah
HI, Hawaii: Honolulu
ID, Idaho: Boise
IL, Illinois: Chicago, Naperville
IN, Indiana: Indianapolis, Fort Wayne
IA, Iowa: Des Moines
KS, Kansas: Wichita
KY, Kentucky: Louisville, Lexington
LA, Louisiana: New Orleans, Baton Rouge
ME, Maine
MD, Maryland: Baltimore, Bethesda
MA, Massachusetts: Boston, Cambridge MA, Worcester
MI, Michigan: Detroit, Grand Rapids, Ann Arbor
MN, Minnesota: Minneapolis, Saint Paul
MS, Mississippi
MO, Missouri: Kansas City, St. Louis
MT, Montana: Billings
NE, Nebraska: Omaha
NV, Nevada: Las Vegas, Reno
NH, New Hampshire
NJ, New Jersey: Newark, Jersey City, Princeton
NM, New Mexico: Albuquerque
NY: New York|New York City|NYC|Nueva York|Nova York, Brooklyn, Queens, Manhattan, Buffalo, Rochester, Albany
NC, North Carolina: Charlotte, Raleigh, Durham, Greensboro
ND, North Dakota: Fargo
OH, Ohio: Columbus, Cleveland, Cincinnati, Toledo, Akron
OK, Oklahoma: Oklahoma City, Tulsa
OR, Oregon: Portland
PA, Pennsylvania: Philadelphia, Pittsburgh
RI, Rhode Island: Providence
SC, South Carolina: Charleston, Greenville
SD, South Dakota: Sioux Falls
TN, Tennessee: Nashville, Memphis, Knoxville
TX, Texas: Houston, Dallas, Austin, San Antonio, Fort Worth, El Paso, Plano
UT, Utah: Salt Lake City
VT, Vermont
VA, Virginia: Richmond, Arlington, Virginia Beach
WA, Washington State: Seattle, Bellevue, Tacoma, Redmond, Spokane
WV, West Virginia
WI, Wisconsin: Milwaukee, Madison
WY, Wyoming
# CA
ON, Ontario: Toronto, Ottawa, Mississauga, Hamilton, Waterloo
QC, Québec, Quebec: Montréal|Montreal, Quebec City, Laval, Gatineau
BC, British Columbia: Vancouver, Victoria BC, Surrey, Burnaby
AB, Alberta: Calgary, Edmonton
MB, Manitoba: Winnipeg
SK, Saskatchewan: Regina, Saskatoon
NS, Nova Scotia: Halifax
# AU
NSW, New South Wales: Sydney, Parramatta, Wollongong
VIC, Victoria: Melbourne, Geelong
QLD, Queensland: Brisbane, Gold Coast, Cairns
WA, Western Australia: Perth
SA, South Australia: Adelaide
ACT, Australian Capital Territory: Canberra
TAS, Tasmania: Hobart
# NZ
Auckland: Auckland
Wellington Region: Wellington
Canterbury: Christchurch
# IN
KA, Karnataka: Bangalore|Bengaluru, Mysore
MH, Maharashtra: Mumbai|Bombay, Pune, Nagpur
DL, Delhi: Delhi, New Delhi, Gurgaon|Gurugram, Noida
TN, Tamil Nadu: Chennai, Coimbatore
TG, Telangana: Hyderabad
WB, West Bengal: Kolkata
GJ, Gujarat: Ahmedabad, Surat
KL, Kerala: Kochi, Thiruvananthapuram
# MX
CDMX, Ciudad de México: Ciudad de México|Mexico City
Jalisco: Guadalajara
Nuevo León: Monterrey
# AR
Buenos Aires: Buenos Aires
# CO
Bogotá: Bogotá
Antioquia: Medellín
# CL
Región Metropolitana: Santiago de Chile
# PE
Lima: Lima
# PL
Mazowieckie: Warszawa|Warsaw|Warschau|Varsovie|Varsovia
Małopolskie: Kraków|Krakow
Dolnośląskie: Wrocław|Wroclaw
Pomorskie: Gdańsk|Gdansk
Wielkopolskie: Poznań|Poznan
# CZ
Praha: Praha|Prague|Prag|Praga
Jihomoravský: Brno
# DK
Hovedstaden: København|Copenhagen|Kopenhagen|Copenhague
Midtjylland: Aarhus
# SE
Stockholm: Stockholm
Västra Götaland: Göteborg|Gothenburg
Skåne: Malmö
# NO
Oslo: Oslo
Vestland: Bergen
# FI
Uusimaa: Helsinki
# HU
Budapest: Budapest
# RO
București: București|Bucharest|Bukarest|Bucarest
Cluj: Cluj-Napoca
# GR
Attica: Athens|Athen|Athènes|Atenas
# TR
İstanbul: İstanbul|Istanbul
Ankara: Ankara
# AE
Dubai: Dubai
Abu Dhabi: Abu Dhabi
# SG
Singapore: Singapore
# LU
Luxembourg: Luxembourg|Luxemburg
# MA
Casablanca-Settat: Casablanca
# ZA
Gauteng: Johannesburg, Pretoria
Western Cape: Cape Town
`;
