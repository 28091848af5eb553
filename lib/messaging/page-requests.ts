import { browser } from 'wxt/browser';
import { findArtifact } from '@/lib/db/artifacts';
import { setEvidence } from '@/lib/db/evidence';
import { changeWin, saveWin, trashWin } from '@/lib/db/wins';
import { parseAddress } from '@/lib/domain/address';
import { isWrittenByDefault } from '@/lib/domain/artifact';
import { toInboxWin } from '@/lib/domain/captured-win';
import { toDay } from '@/lib/domain/day';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import type { MessageBody } from './protocol';
import type { Handlers, PageSender } from './router';

/** What each request of a page does. A page reaches the artifacts of its own host and learns nothing but "saved". */
export const pageRequests: Handlers = {
  async isSaved({ key }, sender) {
    const found = await ownArtifact(key, sender);
    return { ok: true, saved: found?.inLog ?? false };
  },

  async saveWin({ winId, artifactId, capture }, sender) {
    if (!isOwn(capture.identity, sender)) return { ok: false, reason: 'not-allowed' };
    const now = new Date();
    return saveWin({
      winId,
      fields: toInboxWin(capture, toDay(now)),
      artifact: { id: artifactId, fields: toArtifact(capture, now) },
    });
  },

  async refineWin({ winId, key, behaviourIds, ...changes }, sender) {
    if (!(await isWinOf(winId, key, sender))) return { ok: false, reason: 'not-found' };
    const changed = await changeWin(winId, { ...changes, ...outcomeStateOf(changes.outcome) });
    if (!changed.ok || !behaviourIds) return changed;
    const known = behaviourIds.filter((id) => seniorEngineer.behaviours.some((behaviour) => behaviour.id === id));
    return setEvidence(winId, seniorEngineer.id, known);
  },

  async undoSave({ winId, key }, sender) {
    if (!(await isWinOf(winId, key, sender))) return { ok: false, reason: 'not-found' };
    return trashWin(winId);
  },

  async openWin({ key }, sender) {
    const found = await ownArtifact(key, sender);
    if (!found) return { ok: false, reason: 'not-found' };
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#/wins/${found.artifact.winId}`) });
    return { ok: true };
  },

  async loadPanel(_body, { tabId }) {
    if (tabId === undefined) return { ok: false, reason: 'not-allowed' };
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/page-panel.js'] });
    return { ok: true };
  },
};

type PageCapture = MessageBody<'saveWin'>['capture'];

function toArtifact({ identity, title, state, facts }: PageCapture, now: Date) {
  const dates = { created: facts.createdAt, merged: facts.mergedAt };
  return {
    ...identity,
    written: isWrittenByDefault(identity.type),
    title,
    state,
    dates: Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined)),
    facts,
    excerpt: null,
    capturedAt: now.toISOString(),
    capturedBy: 'page-button' as const,
  };
}

function outcomeStateOf(outcome: string | undefined): { outcomeState?: 'known' | 'none' } {
  if (outcome === undefined) return {};
  return { outcomeState: outcome.trim() === '' ? 'none' : 'known' };
}

function isOwn(identity: PageCapture['identity'], { host }: PageSender): boolean {
  return identity.host === host && parseAddress(identity.url)?.host.toLowerCase() === host;
}

async function ownArtifact(key: string, { host }: PageSender) {
  const found = await findArtifact(key);
  return found?.artifact.host === host ? found : undefined;
}

async function isWinOf(winId: string, key: string, sender: PageSender): Promise<boolean> {
  return (await ownArtifact(key, sender))?.artifact.winId === winId;
}
