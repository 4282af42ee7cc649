import { DomainError } from '#libs/errors';
import type { JobFields } from './job.js';

type Ranges = Pick<
  JobFields,
  'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPeriod' | 'experienceMinYears' | 'experienceMaxYears'
>;

/** Sees to it that the fields agree with each other. @throws {DomainError} validation_failed */
export function assertConsistent(job: Ranges): void {
  const { salaryMin, salaryMax, experienceMinYears, experienceMaxYears } = job;
  if (isReversed(salaryMin, salaryMax)) throw wrong('salary_max', 'Must not be less than salary_min');
  if (isReversed(experienceMinYears, experienceMaxYears)) {
    throw wrong('experience_max_years', 'Must not be less than experience_min_years');
  }
  const hasSalary = salaryMin !== null || salaryMax !== null;
  if (hasSalary && job.salaryCurrency === null) throw wrong('salary_currency', 'A salary needs a currency');
  if (!hasSalary && job.salaryCurrency !== null) throw wrong('salary_currency', 'There is no salary');
  if (!hasSalary && job.salaryPeriod !== null) throw wrong('salary_period', 'There is no salary');
}

function isReversed(least: number | null, most: number | null): boolean {
  return least !== null && most !== null && least > most;
}

function wrong(field: string, message: string): DomainError {
  const fields = [{ field: `body.${field}`, message }];
  return new DomainError('validation_failed', `body.${field}: ${message}`, { fields });
}
