import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '@/lib/db/database';
import { pageRequests } from '@/lib/messaging/page-requests';
import { type MessageType, messageSchemas } from '@/lib/messaging/protocol';
import { type Handlers, route } from '@/lib/messaging/router';
import { chooseSeed, randomFrom } from '@/tests/e2e/seed/random';
import { emptyLog } from '../../empty-log';
import { aCapture, MESSAGE_TABLE, WIN_ID } from './message-table';
import { anyJson, pick, spoil } from './random-message';
import { OWN_ID, SENDER_NAMES, SENDERS, type SenderName } from './senders';

const TYPES = Object.keys(messageSchemas) as MessageType[];
const RANDOM_MESSAGES = process.env.WINNOW_LONG ? 10_000 : 3_000;
const STRANGER = { id: OWN_ID, frameId: 0, tab: { id: 9 }, origin: 'https://evil.example' };

function spies(): Handlers {
  const handlers = TYPES.map((type) => [type, vi.fn().mockResolvedValue({ ok: true })]);
  return Object.fromEntries(handlers);
}

describe('the table of messages', () => {
  it('has a row for every message, and no other', () => {
    console.log(`${TYPES.length} messages × ${SENDER_NAMES.length} senders`);
    expect(Object.keys(MESSAGE_TABLE).sort()).toEqual([...TYPES].sort());
  });

  it.each(TYPES)('%s: its body in the table is one that the schema takes', (type) => {
    expect(v.safeParse(messageSchemas[type], MESSAGE_TABLE[type].body).issues).toBeUndefined();
  });

  it.each(TYPES.flatMap((type) => SENDER_NAMES.map((who) => [type, who] as const)))('%s from %s', async (type, who) => {
    const { allowed, body } = MESSAGE_TABLE[type];
    const handlers = spies();
    const reply = await route({ type, body }, SENDERS[who], handlers, OWN_ID);
    const isAllowed = allowed.includes(who);
    expect(reply).toEqual(isAllowed ? { ok: true } : { ok: false, reason: 'not-allowed' });
    const called = TYPES.filter((name) => vi.mocked(handlers[name]).mock.calls.length > 0);
    expect(called).toEqual(isAllowed ? [type] : []);
  });
});

describe('random messages from anybody', () => {
  beforeEach(async () => {
    await emptyLog();
    vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue();
    const saved = await pageRequests.saveWin(
      v.parse(messageSchemas.saveWin, { ...MESSAGE_TABLE.saveWin.body, capture: aCapture }),
      { host: 'github.com' },
    );
    expect(saved).toEqual({ ok: true, winId: WIN_ID, result: 'added' });
  });

  it(`${RANDOM_MESSAGES} change nothing and throw nothing`, { timeout: 300_000 }, async () => {
    const seed = chooseSeed();
    const random = randomFrom(seed);
    const before = await everything();
    const replies: Record<string, number> = {};
    for (let count = 0; count < RANDOM_MESSAGES; count++) {
      const { message, sender } = aMessage(random);
      const reply = await route(message, sender, pageRequests, OWN_ID);
      const told = v.parse(ReplySchema, reply, { message: `seed ${seed}, message ${count}` });
      const answer = told.ok ? 'ok' : (told.reason ?? 'no reason');
      replies[answer] = (replies[answer] ?? 0) + 1;
    }
    console.log(`random messages, seed ${seed}:`, JSON.stringify(replies));
    expect(await everything(), `seed ${seed}`).toEqual(before);
    expect(Reflect.get({}, 'polluted'), `seed ${seed}`).toBeUndefined();
    // Every way out was taken: refused by the sender, by the schema, and by the handler itself.
    expect(Object.keys(replies)).toEqual(expect.arrayContaining(['not-allowed', 'invalid', 'not-found', 'ok']));
  });
});

const ReplySchema = v.object({ ok: v.boolean(), reason: v.optional(v.string()) });

/** A message that has no right to change anything: of a stranger, of another shape, or about another's win. */
function aMessage(random: () => number): { message: unknown; sender: object } {
  const type = pick(random, TYPES);
  const { body, allowed, isBoundToHost } = MESSAGE_TABLE[type];
  if (random() < 0.1) return { message: anyJson(random), sender: SENDERS[pick(random, SENDER_NAMES)] };
  if (random() < 0.2) return { message: { type, body }, sender: isBoundToHost ? STRANGER : {} };
  const spoilt = spoil(random, random() < 0.1 ? { type, body } : body);
  const message = random() < 0.9 ? { type, body: spoilt } : spoilt;
  // What stayed a message of this type may do what it says, so it comes from somebody who has no right to it.
  const isStillValid = [spoilt, Reflect.get(Object(spoilt), 'body')].some(
    (candidate) => v.safeParse(messageSchemas[type], candidate).success,
  );
  const denied = SENDER_NAMES.filter((name) => !allowed.includes(name));
  const who: SenderName = pick(random, isStillValid ? denied : random() < 0.7 ? allowed : SENDER_NAMES);
  const sender = isStillValid && isBoundToHost ? STRANGER : SENDERS[who];
  return { message, sender };
}

/** The whole database, table by table. */
async function everything(): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(db.logTables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}
