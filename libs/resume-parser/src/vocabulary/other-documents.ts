/** A kind of document that is sent by mistake instead of a resume. */
export interface OtherDocument {
  /** As a sentence names it. */
  name: string;
  /** Phrases that such documents use and resumes hardly do, separated by `|`; rows by language as in the headings. */
  phrases: readonly string[];
}

export const OTHER_DOCUMENTS: readonly OtherDocument[] = [
  {
    name: 'an invoice or a receipt',
    phrases: [
      'invoice|invoice number|invoice no|invoice date|bill to|amount due|total due|subtotal|sub total|payment terms|due date|vat number|vat no|unit price|qty|payment due|remit to|iban|sort code|receipt|grand total|balance due|purchase order|thank you for your business|order number|tax invoice|net amount',
      'rechnung|rechnungsnummer|rechnungsdatum|rechnungs nr|zwischensumme|gesamtbetrag|mehrwertsteuer|mwst|ust idnr|umsatzsteuer|zahlbar|zahlungsziel|einzelpreis|menge|steuernummer|nettobetrag|bruttobetrag|kundennummer|bankverbindung|fälligkeit|quittung|skonto',
      'facture|facture n|numéro de facture|montant ht|total ht|total ttc|tva|montant dû|échéance|prix unitaire|quantité|règlement|siret|reçu|net à payer',
      'factura|número de factura|base imponible|iva|importe|total a pagar|fecha de vencimiento|precio unitario|cantidad|forma de pago|recibo',
      'fattura|numero fattura|imponibile|iva|totale da pagare|scadenza|prezzo unitario|quantità|partita iva|ricevuta|importo',
      'fatura|nota fiscal|valor total|vencimento|preço unitário|quantidade|cnpj|recibo|total a pagar|nif|iva',
      'factuur|factuurnummer|factuurdatum|btw|subtotaal|te betalen|vervaldatum|stukprijs|aantal|betalingstermijn|btw nummer|kvk',
    ],
  },
  {
    name: 'a letter',
    phrases: [
      'dear sir or madam|dear sir|dear madam|dear mr|dear ms|dear mrs|dear hiring manager|dear hiring team|dear customer|dear team|dear colleagues|to whom it may concern|yours sincerely|yours faithfully|sincerely yours|sincerely|kind regards|best regards|warm regards|i am writing to|i look forward to hearing|look forward to hearing from you|please find enclosed|enclosed|thank you for your letter|i would like to apply|with great interest|with reference to|please do not hesitate to contact|i was excited to see|for considering my application|best wishes for',
      'sehr geehrte damen und herren|sehr geehrte frau|sehr geehrter herr|mit freundlichen grüßen|freundliche grüße|hiermit bewerbe ich mich|mit großem interesse|über eine einladung|anbei|ihr schreiben vom|betreff|bezugnehmend|wir bedauern|ich freue mich auf',
      'madame monsieur|monsieur|chère madame|cher monsieur|veuillez agréer|salutations distinguées|sincères salutations|cordialement|je vous prie|suite à votre|objet|je me permets de|dans l attente|veuillez trouver ci joint|lettre de motivation',
      'estimado señor|estimada señora|estimados señores|muy señor mío|atentamente|un cordial saludo|le saluda atentamente|me dirijo a ustedes|adjunto|quedo a la espera|a quien corresponda',
      'egregio|gentile|spettabile|egregi signori|cordiali saluti|distinti saluti|in allegato|la presente per|in attesa di|oggetto|con la presente',
      'prezado|prezada|prezados senhores|exmo senhor|exmos senhores|atenciosamente|com os melhores cumprimentos|cordialmente|em anexo|venho por este meio|assunto',
      'geachte heer|geachte mevrouw|geachte|met vriendelijke groet|hoogachtend|bijgevoegd|hierbij solliciteer|naar aanleiding van|betreft|ik kijk uit naar',
    ],
  },
  {
    name: 'a job advertisement',
    phrases: [
      'we are looking for|we re looking for|we are seeking|we are hiring|we re hiring|you will be responsible|you will|about the role|about the job|the role|what you ll do|what you will do|what you ll bring|what you bring|what we offer|we offer|our offer|your profile|your tasks|your responsibilities|apply now|how to apply|join our team|join us|ideal candidate|successful candidate|equal opportunity employer|competitive salary|salary range|benefits package|nice to have|must have|closing date|job description|job type|job title|who we are|who you are|requirements|about you|apply by|send your cv|send your resume|paid holiday|per annum|reports to|full time position',
      'wir suchen|wir bieten|ihre aufgaben|deine aufgaben|ihr profil|dein profil|das bieten wir|jetzt bewerben|bewerben sie sich|bewirb dich|m w d|w m d|stellenanzeige|wir freuen uns auf ihre bewerbung|ihre bewerbung|über uns|gehaltsvorstellung|unser angebot|zum nächstmöglichen zeitpunkt|verstärkung|das bringen sie mit|das erwartet sie',
      'nous recherchons|vos missions|votre profil|profil recherché|nous offrons|nous proposons|postulez|candidature|description du poste|h f|f h|cdi|rejoignez nous|offre d emploi|rémunération|avantages|poste à pourvoir|qui sommes nous',
      'buscamos|se ofrece|ofrecemos|requisitos|tus funciones|funciones a desarrollar|tu perfil|envía tu cv|inscríbete|oferta de empleo|incorporación inmediata|salario según|únete a|qué ofrecemos',
      'cerchiamo|ricerchiamo|la risorsa|si offre|offriamo|requisiti|inviare il cv|candidati|offerta di lavoro|il candidato ideale|mansioni|cosa offriamo',
      'procuramos|estamos à procura|requisitos|oferecemos|o que oferecemos|envie o seu cv|envie seu currículo|vaga|candidate se|responsabilidades do cargo|junte se|benefícios',
      'wij zoeken|we zoeken|wij bieden|wat wij bieden|jouw profiel|functie eisen|functie omschrijving|functieomschrijving|solliciteer|solliciteer direct|vacature|wat ga je doen|wie ben jij|over ons|arbeidsvoorwaarden',
    ],
  },
  {
    name: 'a contract or terms and conditions',
    phrases: [
      'terms and conditions|terms of use|terms of service|privacy policy|hereinafter|hereby|this agreement|the agreement|the parties|governing law|shall not be liable|limitation of liability|liability|indemnify|third parties|pursuant to|in accordance with|shall be|termination|confidentiality|personal data we|we collect|cookies|warranty|warranties|severability|force majeure|in witness whereof|the landlord|the tenant|intellectual property rights',
      'allgemeine geschäftsbedingungen|agb|vertragspartner|haftung|gerichtsstand|geltungsbereich|widerrufsrecht|kündigung|datenschutzerklärung|im folgenden|der mieter|der vermieter|mietvertrag|arbeitsvertrag|salvatorische klausel|vertrag|schriftform|vereinbaren',
      'conditions générales|présent contrat|les parties|responsabilité|résiliation|données personnelles|conformément|clause|ci après|droit applicable|politique de confidentialité|le bailleur|le locataire|article 1|article 2',
      'términos y condiciones|condiciones generales|el presente contrato|las partes|responsabilidad|cláusula|en adelante|legislación aplicable|política de privacidad|arrendador|arrendatario',
      'termini e condizioni|condizioni generali|il presente contratto|le parti|responsabilità|clausola|foro competente|recesso|di seguito|informativa sulla privacy|locatore|conduttore',
      'termos e condições|condições gerais|presente contrato|as partes|cláusula|rescisão|foro|política de privacidade|doravante|senhorio|locatário|locador',
      'algemene voorwaarden|overeenkomst|partijen|aansprakelijkheid|toepasselijk recht|opzegging|privacyverklaring|huurder|verhuurder|hierna te noemen|artikel 1|artikel 2',
    ],
  },
  {
    name: 'a scientific paper or a report',
    phrases: [
      'abstract|introduction|related work|methodology|we propose|our results|in this paper|conclusion|conclusions|figure 1|fig 1|table 1|et al|keywords|state of the art|future work|literature review|executive summary|revenue|fiscal year|quarter|shareholders|appendix a',
      'zusammenfassung der ergebnisse|in dieser arbeit|abbildung 1|tabelle 1|geschäftsjahr|umsatzerlöse|lagebericht|inhaltsverzeichnis',
      'dans cet article|tableau 1|figure 2|mots clés|chiffre d affaires|rapport annuel',
      'en este artículo|palabras clave|tabla 1|figura 1|informe anual|in questo articolo|parole chiave|tabella 1|palavras chave|neste artigo|trefwoorden|in dit artikel|tabel 1',
    ],
  },
  {
    name: 'minutes or an agenda',
    phrases: [
      'minutes of the meeting|meeting minutes|attendees|apologies|agenda|action items|any other business|next meeting|present at the meeting|chaired by|the meeting was opened|adjourned|motion carried|matters arising|date of meeting',
      'protokoll|teilnehmer|tagesordnung|top 1|top 2|beschluss|nächste sitzung|sitzung|anwesend|entschuldigt',
      'procès verbal|compte rendu|ordre du jour|participants|prochaine réunion|présents|acta de la reunión|orden del día|asistentes|verbale|ordine del giorno|presenti|ata da reunião|ordem de trabalhos|notulen|aanwezig|afwezig|actiepunten',
    ],
  },
  {
    name: 'a manual or a recipe',
    phrases: [
      'ingredients|preheat the oven|serves 4|serves 6|tablespoon|tablespoons|teaspoon|tbsp|tsp|stir|simmer|instructions|user manual|user guide|troubleshooting|safety instructions|press the button|step 1|step 2|warning|caution|before use|installation|specifications|do not use|switch off|bake for|minutes until',
      'zutaten|zubereitung|backofen|esslöffel|teelöffel|bedienungsanleitung|gebrauchsanweisung|sicherheitshinweise|schritt 1|vor gebrauch|fehlerbehebung|achtung',
      'ingrédients|préparation|préchauffez|cuillère|mode d emploi|consignes de sécurité|étape 1|ingredientes|preparación|cucharada|manual de usuario|ingredienti|preparazione|cucchiaio|manuale d uso|modo de preparo|colher|manual do usuário|ingrediënten|bereiding|eetlepel|gebruiksaanwijzing',
    ],
  },
  {
    name: 'a statement, a form or a certificate',
    phrases: [
      'account statement|bank statement|opening balance|closing balance|account number|account holder|statement period|this is to certify|has successfully completed|certificate of completion|certificate of|is hereby awarded|payslip|pay slip|gross pay|net pay|national insurance|tax code|deductions|pay period|boarding pass|booking reference|flight|passenger|departure|check in|reference range|specimen|patient id|date of admission|diagnosis|prescription|policy number|sum insured|claim number|terms of delivery|delivery note|tracking number',
      'kontoauszug|alter kontostand|neuer kontostand|kontonummer|gehaltsabrechnung|lohnabrechnung|bruttolohn|nettolohn|steuerklasse|hiermit wird bescheinigt|bescheinigung|teilnahmebescheinigung|arbeitszeugnis|buchungsnummer|lieferschein|befund|versicherungsnummer',
      'relevé de compte|solde initial|nouveau solde|bulletin de paie|salaire brut|net à payer|attestation|certifie que|réservation|extracto de cuenta|saldo inicial|saldo final|nómina|certifica que|estratto conto|saldo iniziale|saldo finale|busta paga|si certifica|extrato bancário|recibo de vencimento|certifica se|rekeningafschrift|beginsaldo|eindsaldo|loonstrook|hierbij wordt verklaard',
    ],
  },
];
