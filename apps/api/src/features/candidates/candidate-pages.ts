import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { CandidatesService } from '#libs/candidates';
import type { Actor } from '#libs/database';
import { Cursors } from '../../http/paging.js';
import { nameOfList, toCandidateQuery, toCandidateSort, type CandidateListQuery } from './candidate-query.schemas.js';
import { toCandidate, type candidateListSchema } from './candidates.schemas.js';

/** Pages of the candidates that an actor may see, as the lists answer them. */
@Injectable()
export class CandidatePages {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly cursors: Cursors,
  ) {}

  async page(actor: Actor, query: CandidateListQuery): Promise<z.input<typeof candidateListSchema>> {
    const list = nameOfList(query);
    const request = this.cursors.toRequest(query, list, actor.tenantId);
    const found = await this.candidates.list(actor, request, toCandidateQuery(query), toCandidateSort(query));
    const page = this.cursors.toPage(found, toCandidate, query, list, actor.tenantId);
    return page.total === undefined ? page : { ...page, total_relation: found.totalRelation };
  }
}
