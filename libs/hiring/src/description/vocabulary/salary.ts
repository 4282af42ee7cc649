import type { SalaryPeriod } from '../../job.js';
import { Phrases } from '../phrases.js';

/** Signs and names of currencies in capitals. A bare dollar sign is taken for the one of the United States. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', EUR: 'EUR', EURO: 'EUR', EUROS: 'EUR' },
  ...{ $: 'USD', US$: 'USD', USD: 'USD', DOLLAR: 'USD', DOLLARS: 'USD' },
  ...{ '£': 'GBP', GBP: 'GBP', POUND: 'GBP', POUNDS: 'GBP' },
  ...{ CHF: 'CHF', 'FR.': 'CHF', CA$: 'CAD', C$: 'CAD', CAD: 'CAD', A$: 'AUD', AUD: 'AUD' },
  ...{ R$: 'BRL', BRL: 'BRL', SEK: 'SEK', NOK: 'NOK', DKK: 'DKK', PLN: 'PLN' },
};

export const SALARY_WORDS = new Phrases<true>([
  [
    true,
    [
      'salary|salaries|pay|pay range|wage|wages|compensation|remuneration|rate|hourly rate|day rate|base|ote|earn|earnings|stipend',
      'gehalt|jahresgehalt|bruttogehalt|jahresbruttogehalt|monatsgehalt|vergütung|lohn|stundenlohn|bruttolohn|einstiegsgehalt|brutto|entgelt|gehaltsspanne|ausbildungsvergütung|jahresbrutto',
      'salaire|rémunération|brut|bruts|brute|gratification|fixe',
      'salario|sueldo|retribución|remuneración|bruto|brutos',
      'stipendio|retribuzione|ral|compenso|lordi|lordo|rimborso spese',
      'salário|remuneração|vencimento|bolsa|ordenado',
      'salaris|loon|uurloon|maandsalaris|bruto maandsalaris|stagevergoeding|vergoeding',
    ],
  ],
]);

/** Money that is not the pay. */
export const NOT_SALARY_WORDS = new Phrases<true>([
  [
    true,
    [
      'revenue|turnover|budget|budgets|funding|sign on bonus|signing bonus|referral bonus|sales target|in sales|assets|raised|allowance|portfolio|deals|contracts worth',
      'umsatz|jahresumsatz|budgetverantwortung|antrittsprämie|willkommensprämie|startprämie|budget von|zuschuss',
      'chiffre d affaires|budget de|prime de bienvenue|levée de fonds',
      'facturación|presupuesto|bono de bienvenida',
      'fatturato|bonus di ingresso',
      'faturamento|faturação|orçamento',
      'omzet|jaaromzet|welkomstbonus',
    ],
  ],
]);

export const PERIODS = new Phrases<SalaryPeriod>([
  [
    'hour',
    [
      'per hour|an hour|hourly|per hr|per h|hour|hourly rate|hourly wage|an hr',
      'pro stunde|die stunde|je stunde|stundenlohn|per std|per stunde|in der stunde|stündlich',
      'par heure|de l heure|l heure|horaire|per heure',
      'por hora|la hora|a la hora|hora|per hora',
      'all ora|orari|orario|l ora|orarie|per ora',
      'a hora|por hora trabalhada',
      'per uur|uurloon|bruto per uur',
    ],
  ],
  [
    'day',
    [
      'per day|a day|daily|day rate|per diem',
      'pro tag|tagessatz|am tag|per tag',
      'par jour|tjm|per jour|la journée',
      'por día|al día|diario|per dia',
      'al giorno|giornaliero|per giorno',
      'por dia|ao dia',
      'per dag|dagtarief',
    ],
  ],
  [
    'week',
    [
      'per week|a week|weekly|per wk',
      'pro woche|wöchentlich|per woche',
      'par semaine|per semaine',
      'por semana|a la semana|semanal|per semana',
      'a settimana|alla settimana|settimanale',
      'semanais|à semana',
      'wekelijks|per week bruto',
    ],
  ],
  [
    'month',
    [
      'per month|a month|monthly|per mo|per mth',
      'pro monat|im monat|monatlich|mtl|monatsgehalt|brutto monat|monatsbrutto|per monat',
      'par mois|mensuel|mensuels|mensuelle|brut mensuel|per mois',
      'al mes|por mes|mensual|mensuales|mensualmente|per mes',
      'al mese|mensili|mensile|per mese',
      'por mês|ao mês|mensal|mensais|mês|per mes bruto',
      'per maand|maandsalaris|maandelijks|bruto per maand',
    ],
  ],
  [
    'year',
    [
      'per year|a year|per annum|annually|annual|yearly|p a|pa|per yr|annual salary|annum',
      'pro jahr|im jahr|jährlich|jahresgehalt|jahresbruttogehalt|brutto jahr|jahresbrutto|per jahr|bruttojahresgehalt',
      'par an|annuel|annuels|annuelle|brut annuel|bruts annuels|per an|l an',
      'al año|anual|anuales|por año|anualmente|brutos anuales|per ano',
      'all anno|annui|annuo|lordi annui|ral|annua|per anno',
      'por ano|ao ano|anuais',
      'per jaar|jaarsalaris|jaarlijks|bruto per jaar',
    ],
  ],
]);

export const UP_TO_WORDS = new Phrases<true>([
  [true, ['up to|to|maximum|max', 'bis zu|bis|maximal', 'jusqu à|jusqu', 'hasta', 'fino a', 'até', 'tot|maximaal']],
]);
