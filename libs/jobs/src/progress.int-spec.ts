import { v7 as uuidv7 } from 'uuid';
import { eventually, openRedis, openWaitingRedis, uniquePrefix } from '#libs/testing';
import { ProgressPublisher, ProgressSubscriber, type ProgressEvent } from './progress.js';
import type { Redis } from './redis.js';

describe('progress', () => {
  let commands: Redis;
  let subscription: Redis;
  let publisher: ProgressPublisher;
  let subscriber: ProgressSubscriber;
  let prefix: string;
  const [ours, theirs] = [uuidv7(), uuidv7()];

  beforeAll(async () => {
    commands = await openRedis();
  });

  beforeEach(async () => {
    subscription = await openWaitingRedis();
    prefix = uniquePrefix();
    publisher = new ProgressPublisher(commands, prefix);
    subscriber = new ProgressSubscriber(subscription, prefix);
  });

  afterEach(() => {
    subscription.disconnect();
  });

  afterAll(() => {
    commands.disconnect();
  });

  function event(processingJobId: string, progressPercentage: number): ProgressEvent {
    return {
      ...{ processingJobId, progressPercentage, status: 'processing' },
      ...{ currentStep: 'reading', errorCode: null, errorMessage: null },
    };
  }

  /** Listens, and answers what has been heard and how to stop. */
  async function listen(tenantId: string, id: string): Promise<{ heard: number[]; stop: () => void }> {
    const heard: number[] = [];
    const stop = await subscriber.subscribe(tenantId, id, ({ progressPercentage }) => heard.push(progressPercentage));
    return { heard, stop };
  }

  it('reaches everyone who listens to the task, in order', async () => {
    const id = uuidv7();
    const [one, two] = [await listen(ours, id), await listen(ours, id)];
    for (const percentage of [10, 50, 100]) await publisher.publish(ours, event(id, percentage));
    await eventually('three events', () => two.heard.length === 3);
    expect([one.heard, two.heard]).toEqual([
      [10, 50, 100],
      [10, 50, 100],
    ]);
  });

  it('reaches nobody who listens to another task, or to the same id under another tenant', async () => {
    const [id, other] = [uuidv7(), uuidv7()];
    const strangers = [await listen(ours, other), await listen(theirs, id)];
    const own = await listen(ours, id);
    await publisher.publish(ours, event(id, 10));
    await eventually('the event', () => own.heard.length === 1);
    expect(strangers.map(({ heard }) => heard)).toEqual([[], []]);
  });

  it('is no longer heard by who has stopped, while the others go on', async () => {
    const id = uuidv7();
    const [one, two] = [await listen(ours, id), await listen(ours, id)];
    await publisher.publish(ours, event(id, 10));
    await eventually('the first event', () => one.heard.length === 1 && two.heard.length === 1);
    one.stop();
    await publisher.publish(ours, event(id, 20));
    await eventually('the second event', () => two.heard.length === 2);
    expect(one.heard).toEqual([10]);
  });

  it('leaves no subscription behind when the last listener has gone', async () => {
    const id = uuidv7();
    const { stop } = await listen(ours, id);
    const channels = async (): Promise<unknown[]> => await commands.pubsub('CHANNELS', `${prefix}:*`);
    expect(await channels()).toHaveLength(1);
    stop();
    stop();
    await eventually('the subscription to end', async () => (await channels()).length === 0);
  });

  it('can be listened to again by who had stopped', async () => {
    const id = uuidv7();
    const first = await listen(ours, id);
    first.stop();
    const second = await listen(ours, id);
    await publisher.publish(ours, event(id, 70));
    await eventually('the event', () => second.heard.length === 1);
    expect(first.heard).toEqual([]);
  });
});
