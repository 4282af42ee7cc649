/**
 * Regions of the countries that most resumes come from, one a line: code or codes that stand behind a town ("Austin, TX"),
 * names, and behind the colon the towns that are often written without their region. A heading names the country.
 */
export const REGIONS = `
# DE
BW, Baden-Württemberg: Stuttgart, Mannheim, Karlsruhe, Freiburg, Heidelberg, Ulm, Heilbronn, Pforzheim, Reutlingen
BY, Bayern, Bavaria: München, Munich, Nürnberg, Nuremberg, Augsburg, Regensburg, Ingolstadt, Würzburg, Erlangen, Fürth
BE, Berlin: Berlin
BB, Brandenburg: Potsdam, Cottbus
HB, Bremen: Bremen, Bremerhaven
HH, Hamburg: Hamburg
HE, Hessen, Hesse: Frankfurt, Frankfurt am Main, Wiesbaden, Kassel, Darmstadt, Offenbach
NW, NRW, Nordrhein-Westfalen, North Rhine-Westphalia: Köln, Cologne, Düsseldorf, Dortmund, Essen, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Aachen
# US
NY, New York, New York State: New York, New York City, NYC, Brooklyn, Buffalo, Rochester
CA, California: Los Angeles, San Francisco, San Diego, San Jose, Sacramento, Oakland
TX, Texas: Houston, Dallas, Austin, San Antonio, Fort Worth
`;
