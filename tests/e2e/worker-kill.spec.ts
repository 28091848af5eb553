import { setTimeout as wait } from 'node:timers/promises';
import type { MessageBody } from '@/lib/messaging/protocol';
import { enterContentWorld } from './browser/content-world';
import { expect, test } from './browser/extension-fixture';
import { readStored } from './log/read-stored';
import { chooseSeed, randomFrom } from './seed/random';

const SAVES_A_KILL = 5;
const kills = process.env.WINNOW_LONG ? 200 : 5;
const saves = kills * SAVES_A_KILL;

interface Answer {
  winId: string;
  reply: { ok: boolean; reason?: string; result?: string };
}

test(`worker-kill: ${saves} saves with ${kills} kills: none lost, none doubled, none falsely failed`, async ({
  extensionId,
  openPullRequest,
  openApp,
  stopWorker,
}) => {
  test.setTimeout(10 * 60_000);
  const seed = chooseSeed();
  const random = randomFrom(seed);
  const page = await openPullRequest({ number: 1, state: 'merged' });
  const world = await enterContentWorld(page, extensionId);
  await world.run(`globalThis.saveFrom = ${saveFrom.toString()}`);

  const answers: Answer[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const saving = world.run<Answer[]>(`saveFrom(${1000 + kill * SAVES_A_KILL}, ${SAVES_A_KILL})`);
    await wait(random() * 60);
    await stopWorker();
    answers.push(...(await saving));
  }

  const app = await openApp('/wins');
  const { wins, artifacts } = await app.evaluate(readStored);
  const winIds = new Set(wins.map(({ id }) => id));
  const acknowledged = answers.filter(({ reply }) => reply.ok);
  const figures = {
    seed,
    saves: answers.length,
    kills,
    lost: acknowledged.filter(({ winId }) => !winIds.has(winId)).length,
    doubled: wins.length - new Set(artifacts.map(({ key }) => key)).size,
    falselyFailed: answers.filter(({ winId, reply }) => !reply.ok && winIds.has(winId)).length,
    failed: answers.length - acknowledged.length,
  };
  console.log('worker-kill', JSON.stringify(figures));
  expect(figures).toEqual({ seed, saves, kills, lost: 0, doubled: 0, falselyFailed: 0, failed: 0 });
  expect(wins).toHaveLength(saves);
});

/** Runs in the content script's world: `count` saves one after the other, each with ids of its own. */
async function saveFrom(first: number, count: number): Promise<Answer[]> {
  const { send } = (
    globalThis as unknown as { winnowClient: { send: (type: string, body: object) => Promise<Answer['reply']> } }
  ).winnowClient;
  const answers: Answer[] = [];
  for (let number = first; number < first + count; number++) {
    const winId = crypto.randomUUID();
    const url = `https://github.com/acme/orchard/pull/${number}`;
    const capture: MessageBody<'saveWin'>['capture'] = {
      identity: { type: 'pull-request', key: `gh:github.com/acme/orchard/pull/${number}`, url, host: 'github.com' },
      title: `Pull ${number}`,
      state: 'merged',
      occurredOn: null,
      facts: {},
      win: { kind: 'win', role: 'drove', origin: 'unclear' },
      missing: [],
      cautions: [],
      layout: 'react',
    };
    answers.push({ winId, reply: await send('saveWin', { winId, artifactId: crypto.randomUUID(), capture }) });
  }
  return answers;
}
