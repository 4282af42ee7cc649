import type { EmploymentType } from '../../job.js';
import { Phrases } from '../phrases.js';

export const EMPLOYMENT_WORDS = new Phrases<EmploymentType>([
  [
    'full_time',
    [
      'full time|fulltime|full time position|full time role',
      'vollzeit|in vollzeit|vollzeitstelle|voll oder teilzeit|voll und teilzeit|vollzeit oder teilzeit|vollzeit teilzeit',
      'temps plein|à temps plein|temps complet',
      'jornada completa|tiempo completo|a tiempo completo',
      'tempo pieno|a tempo pieno',
      'tempo integral|período integral|tempo inteiro|a tempo inteiro|full time clt|tempo completo',
      'voltijd|voltijds|fulltime functie|40 uur per week|38 uur per week|36 uur per week',
    ],
  ],
  [
    'part_time',
    [
      'part time|parttime|part time position|part time role',
      'teilzeit|in teilzeit|teilzeitstelle|minijob|mini job|450 euro basis',
      'temps partiel|à temps partiel|mi temps',
      'media jornada|jornada parcial|tiempo parcial|a tiempo parcial',
      'tempo parziale|part time orizzontale|a tempo parziale',
      'tempo parcial|meio período|a tempo parcial|part time a 20h',
      'deeltijd|deeltijds|24 uur per week|20 uur per week',
    ],
  ],
  [
    'contract',
    [
      'contractor|contract role|contract position|freelance|freelancer|month contract|independent contractor|contract basis|self employed|contract job|1099|employment type contract|job type contract|type contract',
      'freiberuflich|freiberufler|freelance basis|selbstständig|auf honorarbasis|werkvertrag',
      'indépendant|freelance en mission|prestation|portage salarial|auto entrepreneur',
      'autónomo|por obra y servicio|por cuenta propia',
      'libero professionista|partita iva|collaborazione a progetto|p iva',
      'pessoa jurídica|pj|recibos verdes|prestação de serviços',
      'zzp|zzp er|zelfstandige|op freelance basis',
    ],
  ],
  [
    'temporary',
    [
      'temporary|temp|fixed term|fixed term contract|seasonal|maternity cover|temporary position|temp to perm|interim',
      'befristet|befristete|zeitarbeit|aushilfe|saisonkraft|elternzeitvertretung|leiharbeit|arbeitnehmerüberlassung',
      'cdd|intérim|intérimaire|saisonnier|contrat à durée déterminée|remplacement',
      'contrato temporal|temporal|eventual|sustitución|campaña',
      'tempo determinato|a tempo determinato|contratto a termine|stagionale|somministrazione',
      'temporário|contrato a termo|termo certo|temporária',
      'tijdelijk|uitzend|tijdelijke functie|bepaalde tijd|seizoenswerk',
    ],
  ],
  [
    'internship',
    [
      'internship|intern|trainee position|summer internship|placement student',
      'praktikum|praktikant|praktikantin|pflichtpraktikum|praktikantenstelle|werkstudent',
      'stagiaire|offre de stage|stage de fin d études|stage de|convention de stage|stage conventionné',
      'prácticas|becario|becaria|beca|contrato en prácticas',
      'tirocinio|stagista|tirocinante|stage formativo|stage retribuito',
      'estágio|estagiário|estagiária|estágio curricular',
      'stagiair|stageplaats|afstudeerstage|meewerkstage|stageopdracht',
    ],
  ],
]);
