import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { trashWin } from '@/lib/db/win/wins';
import { pageRequests } from '@/lib/messaging/page-requests';
import { aCapture } from '../../components/page-button/a-capture';

const github = { host: 'github.com' };
const { suggestedBehaviours: _, ...capture } = aCapture;
const translated = { ...capture, title: 'Versionieren Sie die öffentliche API', translated: true as const };
const aSave = (said: typeof capture) => ({
  winId: crypto.randomUUID(),
  artifactId: crypto.randomUUID(),
  capture: said,
});

beforeEach(() => db.delete().then(() => db.open()));

describe('a page that the browser shows in another language', () => {
  it('teaches a win that is known nothing, however it is saved again', async () => {
    const first = aSave(capture);
    await pageRequests.saveWin(first, github);
    const before = await db.artifacts.toArray();
    expect(await pageRequests.seePage({ capture: translated }, github)).toEqual({ ok: true });
    expect(await pageRequests.saveWin(aSave(translated), github)).toMatchObject({ result: 'existing' });
    await trashWin(first.winId);
    expect(await pageRequests.saveWin(aSave(translated), github)).toMatchObject({ result: 'restored' });
    expect(await db.artifacts.toArray()).toEqual(before);
  });

  it('gives a new win what there is', async () => {
    await pageRequests.saveWin(aSave(translated), github);
    expect(await db.artifacts.toArray()).toMatchObject([{ title: translated.title, state: 'merged' }]);
  });
});
