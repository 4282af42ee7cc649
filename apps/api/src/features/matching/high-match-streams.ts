import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import type { Actor } from '#libs/database';
import { HIGH_MATCHES_CHANNEL, MatchListsRepository } from '#libs/matching';
import { JobEventStreams, type StreamFrame } from '../../http/job-event-streams.js';
import { toMatchAnswer } from './matching.schemas.js';

/** Of one wake-up; what is more comes with the next. */
const MOST_TOLD = 100;

/** Server-sent events about matches that are high for the first time, as their caller may see them. */
@Injectable()
export class HighMatchStreams {
  constructor(
    private readonly matches: MatchListsRepository,
    private readonly streams: JobEventStreams,
  ) {}

  /** Never ends by itself. @param lastSeenId of the last match that the client was told of */
  async stream(actor: Actor, lastSeenId: string | undefined, response: Response): Promise<void> {
    const known = z.uuid().safeParse(lastSeenId).data;
    let told = await this.matches.announcedUpTo(actor, known);
    const tell = async (): Promise<{ frames: StreamFrame[]; ended: boolean }> => {
      const news = await this.matches.announcedAfter(actor, told, MOST_TOLD);
      told = news.at(-1)?.announced ?? told;
      const frames = news.map(({ match }) => ({ id: match.id, name: 'match', data: toMatchAnswer(match) }));
      return { frames, ended: false };
    };
    await this.streams.follow({ tenantId: actor.tenantId, id: HIGH_MATCHES_CHANNEL, tell }, response);
  }
}
