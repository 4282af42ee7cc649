/** Texts of documents that are no resumes, as people send them by mistake; invented. */
export const OTHER_TEXTS: Readonly<Record<string, string>> = {
  'an English invoice': `INVOICE
Brook & Sons Plumbing Ltd
14 Mill Lane, Leeds LS1 4AB
Phone: 0113 496 0123
accounts@brook.example
Invoice number: 2024-117
Invoice date: 12 March 2024
Bill to: Mrs Alice Stone
Description\tQty\tUnit price\tAmount
Replace kitchen tap\t1\t85.00\t85.00
Labour, two hours\t2\t45.00\t90.00
Subtotal\t175.00
VAT 20%\t35.00
Total due\t210.00
Payment terms: 14 days. Sort code 20-00-00, account 12345678.
Thank you for your business.`,
  'a German invoice': `Malerbetrieb Hansen GmbH
Deichstraße 4, 20459 Hamburg
Tel. 040 123456, info@maler-hansen.example
Rechnung
Rechnungsnummer: 2023-0042
Rechnungsdatum: 03.04.2023
Kundennummer: 1180
Menge\tBezeichnung\tEinzelpreis\tGesamtpreis
12\tStunden Malerarbeiten\t48,00\t576,00
3\tEimer Farbe, weiß\t39,90\t119,70
Zwischensumme\t695,70
Mehrwertsteuer 19 %\t132,18
Gesamtbetrag\t827,88
Zahlbar innerhalb von 14 Tagen ohne Abzug. Steuernummer 12/345/67890.
Bankverbindung: Musterbank Hamburg`,
  'a French invoice': `Boulangerie Marchand SARL
3 rue du Four, 69001 Lyon
Téléphone 04 78 00 00 00 contact@marchand.example
Facture n° 2023-88
Date : 14/02/2023 Échéance : 14/03/2023
Client : Hôtel du Parc
Quantité\tDésignation\tPrix unitaire\tMontant HT
40\tBaguettes\t0,90\t36,00
25\tCroissants\t1,10\t27,50
Total HT\t63,50
TVA 5,5 %\t3,49
Total TTC\t66,99
Règlement par virement sous trente jours. SIRET 000 000 000 00000
Merci de votre confiance et à bientôt dans notre boulangerie.`,
  'a Spanish invoice': `Talleres Vega S.L.
Calle Mayor 8, 28013 Madrid
Factura
Número de factura: F-2022-310
Fecha: 5 de mayo de 2022. Fecha de vencimiento: 5 de junio de 2022
Cliente: Transportes Soto
Cantidad\tDescripción\tPrecio unitario\tImporte
2\tCambio de aceite\t60,00\t120,00
4\tNeumáticos\t95,00\t380,00
Base imponible\t500,00
IVA 21%\t105,00
Total a pagar\t605,00
Forma de pago: transferencia bancaria a la cuenta indicada abajo
Gracias por confiar en nosotros.`,
  'an Italian invoice': `Officina Bianchi S.r.l.
Via Roma 12, 20121 Milano
Partita IVA 01234567890
Fattura
Numero fattura 55/2021 del 7 luglio 2021
Spett.le Autotrasporti Neri
Quantità\tDescrizione\tPrezzo unitario\tImporto
1\tRevisione\t66,80\t66,80
2\tPastiglie freni\t45,00\t90,00
Imponibile\t156,80
IVA 22%\t34,50
Totale da pagare\t191,30
Scadenza: 30 giorni data fattura, pagamento con bonifico bancario
La merce viaggia a rischio del committente.`,
  'a Dutch invoice': `Loodgietersbedrijf De Vries
Kerkstraat 9, 1017 GA Amsterdam
Factuur
Factuurnummer 2023-019
Factuurdatum 11 mei 2023
Vervaldatum 25 mei 2023
Aantal\tOmschrijving\tStukprijs\tBedrag
3\tUur arbeid\t55,00\t165,00
1\tKraan\t79,00\t79,00
Subtotaal\t244,00
BTW 21%\t51,24
Te betalen\t295,24
Betalingstermijn 14 dagen op de rekening van het bedrijf. BTW nummer NL000000000B01, KvK 00000000.
Met dank voor uw opdracht en graag tot een volgende keer.`,
  'a receipt': `CORNER MARKET
22 High Street, Oxford
Receipt no. 004512
Order number 88-1204
2 x Apples\t1.80
1 x Bread\t1.20
3 x Milk\t3.30
Subtotal\t6.30
VAT\t0.00
Grand total\t6.30
Cash\t10.00
Change\t3.70
Please keep this receipt. Goods may be returned within 28 days with proof of purchase and in their original packing.
Open daily from eight to ten. VAT no. 000 0000 00. Thank you and see you soon!`,
  'an English cover letter': `Tom Archer
tom.archer@example.org
+44 7400 654321
Dear Hiring Manager,
I am writing to apply for the position of electrician that you advertised last week. For nine years I have wired
houses and small factories, and I know the regulations well. My present employer will confirm that I work carefully
and that customers ask for me by name.
With great interest I have read about your plans for the new depot. I would be glad to bring my knowledge of
charging points to your team.
Please find enclosed my papers. I look forward to hearing from you.
Yours sincerely,
Tom Archer`,
  'a German cover letter': `Petra Lang
Ringstraße 8, 50667 Köln
petra.lang@example.de
Bewerbung um die Stelle als Buchhalterin
Sehr geehrte Frau Sommer,
hiermit bewerbe ich mich auf die von Ihnen ausgeschriebene Stelle. Seit acht Jahren arbeite ich in der Buchhaltung
eines mittelständischen Unternehmens und betreue dort die Debitoren und Kreditoren.
Mit großem Interesse habe ich gelesen, dass Sie Ihre Abteilung vergrößern. Ich bringe Erfahrung mit dem Abschluss
nach HGB mit und arbeite sicher mit DATEV.
Über eine Einladung zu einem Gespräch freue ich mich sehr.
Mit freundlichen Grüßen
Petra Lang`,
  'a French cover letter': `Claire Dubois
claire.dubois@example.fr
Objet : candidature au poste d'infirmière
Madame, Monsieur,
Je me permets de vous adresser ma candidature pour le poste d'infirmière que vous proposez. Depuis six ans je travaille
dans un service de médecine où j'ai appris à garder mon calme et à écouter les patients et leurs familles.
Votre établissement est connu pour la qualité de ses soins, et je serais heureuse de rejoindre votre équipe.
Dans l'attente de votre réponse, je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
Veuillez trouver ci-joint mon dossier.
Claire Dubois`,
  'a letter of complaint': `To whom it may concern,
With reference to my call of last Monday I would like to repeat that the washing machine which I bought in your shop
has been leaking since the second week. Your engineer came twice and both times he left without a word about what he
had found or when a new seal would arrive.
Please do not hesitate to contact me in the evening. I expect either a new machine or my money before the end of the
month, and I shall otherwise ask a lawyer for advice.
Kind regards,
Margaret Hill`,
  'an English job advertisement': `Site Manager (full time position)
Northbridge Construction, Leeds
Who we are
We build schools and clinics all over Yorkshire and we are proud of our safety record.
About the role
We are looking for a site manager. You will be responsible for two sites and report to the regional director.
Requirements
• Five years of experience in construction
• SMSTS and first aid certificates
• Driving licence
What we offer
• Competitive salary of 48,000 per annum and a company car
• 28 days of paid holiday
How to apply
Send your CV to jobs@northbridge.example before the closing date. We are an equal opportunity employer.`,
  'a German job advertisement': `Pflegefachkraft (m/w/d) in Teilzeit
Seniorenhaus Lindenhof, Bremen
Wir suchen zum nächstmöglichen Zeitpunkt Verstärkung für unser Team.
Ihre Aufgaben
• Pflege und Betreuung unserer Bewohner
• Dokumentation und Planung
Ihr Profil
• Abgeschlossene Ausbildung in der Pflege
• Freude an der Arbeit mit Menschen
Wir bieten
• Bezahlung nach Tarif und 30 Tage Urlaub
• Fortbildungen
Wir freuen uns auf Ihre Bewerbung an bewerbung@lindenhof.example oder unter 0421 123456.`,
  'a French job advertisement': `Comptable H/F en CDI, Nantes
Qui sommes-nous ?
Une entreprise familiale de transport de soixante personnes.
Vos missions
• Tenir la comptabilité générale
• Préparer les déclarations de TVA
Votre profil
• Formation en comptabilité et trois ans d'expérience
• Maîtrise d'Excel
Nous offrons
• Rémunération selon expérience, mutuelle et tickets restaurant
Envoyez votre candidature à emploi@transports.example et rejoignez-nous.`,
  'a Spanish job advertisement': `Oferta de empleo: cocinero o cocinera en Valencia
Buscamos una persona con ganas de aprender para nuestro restaurante junto al mar.
Tus funciones
• Preparar platos de arroz y pescado
• Mantener limpia la cocina
Requisitos
• Dos años de experiencia en cocina
• Carné de manipulador de alimentos
Ofrecemos
• Contrato indefinido y salario según convenio
• Dos días libres seguidos cada semana
Incorporación inmediata. Envía tu CV a trabajo@arrozal.example o llama al 961 000 000.`,
  'a Dutch job advertisement': `Vacature: monteur elektrotechniek, Utrecht
Wij zoeken een collega die graag zelfstandig werkt en met klanten kan praten.
Wat ga je doen?
• Storingen zoeken en oplossen
• Panelen bouwen in onze werkplaats
Wie ben jij?
• MBO diploma elektrotechniek
• Rijbewijs B
Wat wij bieden
• Een goed salaris, een bus en 27 vrije dagen
• Cursussen op kosten van de zaak
Solliciteer direct via werk@monteurs.example en kom een keer koffie drinken.`,
  'terms and conditions': `Terms and conditions of sale
1. Definitions. In these terms, hereinafter called the Terms, the Seller means Oak Furniture Ltd and the Buyer means
any person who orders goods.
2. The agreement. Orders are accepted in writing. The agreement is made when the Seller confirms it.
3. Delivery. Dates are estimates. The Seller shall not be liable for delay caused by force majeure.
4. Liability. Nothing in these Terms excludes liability for death or injury. Otherwise the limitation of liability in
clause 9 applies.
5. Governing law. This agreement shall be governed by the law of England, and the parties accept its courts.
6. Severability. Should a clause be void, the others remain in force in accordance with this agreement.`,
  'a German tenancy contract': `Mietvertrag über Wohnraum
Zwischen Herrn Otto Wagner, im Folgenden der Vermieter, und Frau Lena Beck, im Folgenden der Mieter, wird dieser
Vertrag geschlossen.
§ 1 Mietsache. Vermietet wird die Wohnung im zweiten Stock, Gartenweg 3 in Jena, mit drei Zimmern, Küche und Bad.
§ 2 Mietzeit. Das Mietverhältnis beginnt am 1. August 2022. Die Kündigung bedarf der Schriftform.
§ 3 Miete. Der Mieter zahlt monatlich 780 Euro. Die Haftung für Schäden richtet sich nach dem Gesetz.
§ 4 Gerichtsstand ist Jena. Sollte eine Bestimmung unwirksam sein, gilt die salvatorische Klausel.`,
  'a Portuguese contract': `Contrato de prestação de serviços
Entre as partes, doravante denominadas Contratante e Contratada, é celebrado o presente contrato.
Cláusula primeira. A Contratada obriga-se a limpar os escritórios da Contratante duas vezes por semana.
Cláusula segunda. O preço mensal é de 900 euros e o pagamento será feito até ao dia oito de cada mês.
Cláusula terceira. A rescisão pode ser pedida por qualquer das partes com trinta dias de aviso.
Cláusula quarta. Fica eleito o foro da comarca de Lisboa para resolver as questões deste contrato.
Lisboa, 4 de janeiro de 2021.`,
  'a page of a novel': `The rain had not stopped since morning, and the old man sat by the window as he had sat on every
wet day for thirty years. He watched the boats come in, one after the other, and he counted them without moving his
lips. When the last of them was tied to the pier he rose and went to the stove.
"You will not go out in this," said his daughter from the stairs.
"I will go where I like," he answered, but he did not reach for his coat. He put another log on the fire and listened
to the wind in the chimney. It had been on such a night that his brother had sailed for the islands and not come back,
and nobody in the village had ever asked him about it. He thought of the letter that lay in the drawer, and of the
name that was written on it in a hand that he did not know.`,
  'a page of a German novel': `Als der Zug in den Bahnhof einfuhr, stand sie noch immer am selben Fleck und hielt die Tasche mit
beiden Händen fest. Der Regen lief von dem Dach auf die Gleise, und irgendwo schlug eine Tür. Sie dachte an den Brief,
den sie nicht gelesen hatte, und an das Gesicht ihres Vaters, als er ihn auf den Tisch legte. Niemand hatte in dem Haus
seitdem ein Wort gesagt. Der Schaffner ging an ihr vorbei und nickte, als ob er sie kennte, und sie sah ihm nach, bis er
in der Menge verschwand. Dann stieg sie ein, setzte sich an das Fenster und wartete darauf, dass die Stadt endlich
kleiner wurde.`,
  'a newspaper article': `Harbour bridge to close for the summer
The council has decided that the harbour bridge will be closed to all traffic from June. Engineers who looked at the
bearings in the spring found that two of them had moved by more than was expected, and they want to replace them before
the winter. Shopkeepers on the north side fear that they will lose many of their customers while the work is going on.
"It is a long way round for people who only want bread," said one of them. The council has promised a ferry that will
run every quarter of an hour and that will be free for everybody. It is not yet known who will pay for it, and the
question is to be discussed at the meeting of next week.`,
  'a recipe': `Lentil soup with lemon
Serves 4
Ingredients
• 300 g red lentils
• 2 onions, chopped
• 1 tablespoon olive oil
• 1 teaspoon cumin
• Juice of one lemon
Instructions
Heat the oil and fry the onions until they are soft. Stir in the cumin and the lentils, add a litre of water and simmer
for twenty minutes until the lentils fall apart. Season, add the lemon juice and serve with bread.`,
  'a manual': `Electric kettle K200
User manual
Safety instructions
Warning: do not use the kettle near a bath or a basin. Caution: the lid gets hot.
Before use
Fill the kettle to the upper mark, boil the water and pour it away. Repeat this twice.
Step 1: put the kettle on its base. Step 2: press the button on the handle. The lamp lights up.
Troubleshooting
The lamp does not light up: check the plug and the socket. The kettle switches off too early: remove the scale.
Specifications: 230 V, 2000 W, 1.7 litres.`,
  'minutes of a meeting': `Minutes of the meeting of the allotment society
Date of meeting: 4 May 2023. Chaired by: Joan Field
Attendees: Joan Field, Peter Moss, Carol Reed, Amit Shah
Apologies: Ruth Dean
Agenda
1. Matters arising. The pump has been mended.
2. Water rates. Carol reported that the rates go up by four per cent.
3. Any other business. Peter asked for a second skip in the autumn.
Action items: Amit to order the skip. Carol to write to the members.
Next meeting: 6 July 2023. The meeting was adjourned at nine o'clock.`,
  'a scientific paper': `Growth of barley under red light
J. Moor and L. Finch
Abstract
In this paper we propose a cheap way to light seedlings. Our results show that barley under red light grows as fast as
under white light.
Keywords: barley, light, seedlings
1 Introduction
Light is the largest cost of indoor growing. Earlier work (Reed et al. 2012) looked at lettuce alone.
2 Methodology
We grew forty trays for six weeks. Table 1 shows the trays, Figure 1 the lamps.
3 Conclusion
Red light is enough. Future work will look at wheat.`,
  'a bank statement': `Northern Savings Bank
Account statement
Account holder: Mr D. Price
Account number: 12345678
Statement period: 1 March 2024 to 31 March 2024
Opening balance\t1,204.11
04 Mar\tDirect debit, water\t-31.50
11 Mar\tCard payment, garage\t-220.00
28 Mar\tSalary, Northbridge Construction\t2,310.42
Closing balance\t3,263.03
Please check this statement and tell us within thirty days if any of the items on it is not correct.
Calls to our lines may be recorded.`,
  'a payslip': `Payslip
Northbridge Construction Ltd
Employee: D. Price\tTax code: 1257L
Pay period: March 2024
Basic pay\t2,800.00
Overtime\t180.00
Gross pay\t2,980.00
Deductions
Income tax\t386.40
National insurance\t193.20
Pension\t90.00
Net pay\t2,310.40
Paid into your account on 28 March 2024. Please keep this payslip in a safe place because it can't be replaced.`,
  'a certificate of attendance': `Certificate of completion
This is to certify that
Maria Lund
has successfully completed the course
Safe work at heights
held at the Training Centre North on 3 and 4 June 2022.
The course covered harnesses, anchors and rescue, with a test in theory and in practice that was passed with a mark of
ninety-two out of one hundred. The certificate of this course is valid for three years.
Kristin Berg, head of training`,
};
