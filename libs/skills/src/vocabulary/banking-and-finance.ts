import type { SkillField } from '../skill.js';

/** Banks, markets and investments. */
export const BANKING_AND_FINANCE: SkillField = {
  category: 'finance',
  rows: `
?Banking > Bankwesen, Banque de détail, ?Banca
Retail banking > Privatkundengeschäft, Banque de particuliers
Corporate banking > Firmenkundengeschäft, Banque d’entreprise
Private banking, Wealth management > Vermögensverwaltung, Gestion de patrimoine, Gestión de patrimonios
Investment banking > Banque d’investissement
Bank teller operations, Teller operations, Bank counter service > Bankschalter, Guichet bancaire
Account opening
?Lending, Loan processing, Credit processing > Kreditbearbeitung, Gestion de crédits, Kreditsachbearbeitung
Mortgage advice, Mortgage lending, ?Mortgages > Baufinanzierung, Crédit immobilier, ?Hipotecas, Hypotheekadvies
Credit analysis, Credit assessment > Kreditanalyse, Bonitätsprüfung, Analyse crédit, Análisis de crédito, Kreditprüfung
Credit risk > Kreditrisiko, Risque de crédit, Riesgo de crédito
Market risk > Marktrisiko, Risque de marché
Operational risk > Operationelles Risiko
Liquidity risk
Financial risk management, Risk modelling > Finanzrisikomanagement
Basel III, Basel II, Basel IV
MaRisk
Stress testing of banks
Loan restructuring, Debt restructuring > Sanierung von Krediten
Trade finance > Handelsfinanzierung
Project finance > Projektfinanzierung
Structured finance, Securitisation, Securitization > Verbriefung
Leveraged finance
Asset finance, Leasing finance > Leasingfinanzierung
?Leasing
Factoring, Invoice factoring
?Payments, Payment systems, SWIFT payments > Moyens de paiement
Card payments, PCI DSS
?Securities, Securities trading > Wertpapiere, Wertpapierhandel, Titres financiers
?Equities, Equity trading > Aktienhandel
Fixed income, ?Bonds > Festverzinsliche Wertpapiere, Renta fija
Derivatives, Options and futures > ?Derivate, Produits dérivés, Derivados financieros
Foreign exchange, FX trading, Forex > Devisenhandel
Commodities trading > Rohstoffhandel
Algorithmic trading, Quantitative trading
Quantitative finance, Financial engineering > Finanzmathematik
Asset management > Vermögensmanagement, Gestion d’actifs, Gestión de activos
Portfolio management > Portfoliomanagement, Gestion de portefeuille
Fund administration, Fund management > Fondsverwaltung, Fondsmanagement
Investment analysis > Investitionsanalyse, Análisis de inversiones
Equity research > Aktienanalyse
Investment advice, Investment advisory > Anlageberatung, Conseil en investissement
Financial advice, Financial advisory, Financial consulting > Finanzberatung, Conseil financier, Asesoría financiera, Financieel advies
Retirement planning, Pension planning > Altersvorsorge, Vorsorgeberatung
Private equity
Venture capital > Risikokapital, Capital-risque
Fundraising from investors, Investor relations > Relations investisseurs
Initial public offerings, IPO preparation
Corporate finance > Finance d’entreprise, Finanzas corporativas, Finanza aziendale
Mergers and acquisitions, M&A > Fusions-acquisitions, Fusiones y adquisiciones
Due diligence, Financial due diligence
?Valuation, Business valuation, Company valuation > Unternehmensbewertung, Évaluation d’entreprise, Valoración de empresas
Discounted cash flow, DCF valuation, DCF models
LBO modelling, LBO models
Financial modelling, Financial modeling > Modélisation financière, Modelos financieros
Capital budgeting, Investment appraisal > Investitionsrechnung
Financial markets, Capital markets > Finanzmärkte, Marchés financiers, Mercados financieros
Back office operations in banking, Trade settlement, Securities settlement > Wertpapierabwicklung
Custody services
Know your customer, KYC
Anti-money laundering, AML > Geldwäscheprävention, Lutte contre le blanchiment, Prevención de blanqueo de capitales, Antiriciclaggio
Sanctions screening
Fraud prevention, Fraud detection > Betrugsprävention, Lutte contre la fraude
MiFID II
PSD2
Microfinance
Fintech
Cryptocurrencies, Crypto assets, Bitcoin > Kryptowährungen
Decentralised finance, DeFi
Murex
Calypso trading platform
Temenos, Temenos T24
Finacle
Avaloq
Bloomberg Terminal, ?Bloomberg
Refinitiv Eikon, Thomson Reuters Eikon
FactSet
Capital IQ, S&P Capital IQ
Morningstar Direct
MetaTrader
SimCorp Dimension
BlackRock Aladdin
`,
};
