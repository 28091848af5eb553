import { browser } from 'wxt/browser';
import { ensureOpen } from '@/lib/db/opening/connection';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { findArtifact, keepExcerpt, seePage } from '@/lib/db/win/artifacts';
import { refineWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { parseAddress } from '@/lib/domain/win/address';
import { type ArtifactFields, plainArtifact } from '@/lib/domain/win/artifact';
import { isPartOf } from '@/lib/domain/win/artifact-family';
import { inWindow, toInboxWin } from '@/lib/domain/win/captured-win';
import { toExcerpt } from '@/lib/domain/win/excerpt';
import { onOutcomeWords } from '@/lib/domain/win/follow-up';
import { keepBoth } from '@/lib/domain/win/keep-both';
import type { Win, WinFields } from '@/lib/domain/win/win';
import { speakAsSet } from '@/lib/i18n/worker-language';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { spokenOnPages, wordsBeforePanel } from '@/lib/permissions/page-words';
import { soon } from '@/lib/safety/soon';
import { identifyKnown } from '@/lib/sites/identify';
import { withSites } from '@/lib/sites/page-sites';
import { noteSeen } from './note-seen';
import type { MessageBody, Reply } from './protocol';
import type { Handlers, PageSender } from './router';
import { isShutOut, SWITCHED_OFF } from './shut-out';
import { walkRequests } from './walk-requests';

/** What each request of a page does. A page reaches the artifacts of its own host and learns nothing but "saved". */
export const pageRequests: Handlers = {
  async isSaved({ key }, sender) {
    const found = await ownArtifact(key, sender);
    return { ok: true, saved: found?.inLog ?? false };
  },

  async areSaved({ keys }, sender) {
    const found = await Promise.all(keys.map((key) => ownArtifact(key, sender)));
    return { ok: true, saved: found.map((artifact) => artifact?.inLog ?? false) };
  },

  async saveWin({ winId, artifactId, capturedBy = 'page-button', leavesTrash, capture }, sender) {
    if (!isOwn(capture.identity, sender)) return { ok: false, reason: 'not-allowed' };
    if (await isShutOut(sender, capture.identity.url)) return SWITCHED_OFF;
    const now = new Date();
    const fields = toInboxWin(capture, toDay(now));
    const saved = await saveWin({
      winId,
      fields: inWindow(fields, sender.isPrivate),
      artifact: { id: artifactId, fields: toArtifact(capture, now, capturedBy), isTranslated: capture.translated },
      leavesTrash,
    });
    if (saved.ok) await noteSeen(capture);
    return saved;
  },

  async seePage({ capture }, sender) {
    if (!isOwn(capture.identity, sender)) return { ok: false, reason: 'not-allowed' };
    if (await isShutOut(sender, capture.identity.url)) return SWITCHED_OFF;
    return capture.translated ? { ok: true } : seePage(toArtifact(capture, new Date()));
  },

  async refineWin({ winId, key, behaviours, waved, outcome, told = [], ...choices }, sender) {
    const found = await ownArtifact(key, sender);
    if (found?.artifact.winId !== winId) return { ok: false, reason: 'not-found' };
    const changed = await refineWin(winId, (win) => {
      const others = { ...choices, ...wavedOf(waved, win) };
      if (outcome === undefined) return others;
      const both = keepBoth(win.outcome, outcome, told);
      return both === null ? null : { ...others, outcome: both, ...onOutcomeWords(win, both) };
    });
    if (!changed.ok) return { ok: false, reason: changed.reason === 'too-long' ? 'invalid' : changed.reason };
    const kept = behaviours ? await linkChosen(winId, behaviours) : changed;
    // In the trash the words are with their win, but that is no place to be kept in.
    return kept.ok && !found.inLog ? { ok: false, reason: 'not-found' } : kept;
  },

  async keepExcerpt({ winId, key, excerpt }, sender) {
    if (!(await isWinOf(winId, key, sender))) return { ok: false, reason: 'not-found' };
    if (excerpt === null) return keepExcerpt(winId, key, null);
    if (await isShutOut(sender)) return SWITCHED_OFF;
    const harmless = toExcerpt(excerpt);
    return harmless === null ? { ok: false, reason: 'invalid' } : keepExcerpt(winId, key, harmless);
  },

  async undoSave({ winId, key }, sender) {
    if (!(await isWinOf(winId, key, sender))) return { ok: false, reason: 'not-found' };
    return trashWin(winId);
  },

  async openWin({ key }, sender) {
    const found = await ownArtifact(key, sender);
    if (!found?.inLog) return { ok: false, reason: 'not-found' };
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#/wins/${found.artifact.winId}`) });
    return { ok: true };
  },

  loadPanel: (_body, sender) => putPanelInto(sender, '/page-panel.js'),
  loadList: (_body, sender) => putPanelInto(sender, '/page-list.js'),
  loadCoach: (_body, sender) => putInto(sender, ['/coach.js']),
  ...walkRequests,
};

/** So long a panel waits for what the settings say of its language, ms. */
const WORDS_MS = 300;

type PageFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

async function putPanelInto(sender: PageSender, script: '/page-panel.js' | '/page-list.js'): Promise<Reply<object>> {
  // It tells of a log that is slow, and must not wait for it.
  const language = await soon(speakAsSet(), WORDS_MS).catch(spokenOnPages);
  return putInto(sender, [...wordsBeforePanel(language), ...withSites(script)]);
}

async function putInto(sender: PageSender, files: PageFiles): Promise<Reply<object>> {
  const { tabId } = sender;
  if (tabId === undefined) return { ok: false, reason: 'not-allowed' };
  if (await isShutOut(sender)) return SWITCHED_OFF;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
  return { ok: true };
}

function linkChosen(winId: string, { chosen, dropped }: NonNullable<MessageBody<'refineWin'>['behaviours']>) {
  return changeEvidence(winId, seniorEngineer.id, { chosen: chosen.filter(isKnown), dropped });
}

type PageCapture = MessageBody<'saveWin'>['capture'];

/** The artifact of what a page said of itself. */
export function toArtifact(
  { identity, title, state, facts, cautions }: PageCapture,
  now: Date,
  capturedBy: ArtifactFields['capturedBy'] = 'page-button',
) {
  const dates = {
    created: facts.createdAt ?? facts.created,
    merged: facts.mergedAt,
    resolved: facts.resolutionDate,
    submitted: facts.submittedAt,
  };
  return {
    ...plainArtifact(identity, { title, capturedBy }, now),
    state,
    dates: Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined)),
    facts,
    cautions,
  };
}

/** What was waved away elsewhere stays so. */
function wavedOf(waved: Win['waved'], win: Win): Partial<WinFields> {
  return waved ? { waved: [...new Set([...(win.waved ?? []), ...waved])] } : {};
}

function isKnown(behaviourId: string): boolean {
  return seniorEngineer.behaviours.some(({ id }) => id === behaviourId);
}

/**
 * The key must be the one that the address has, or of a review or comment in it, on the sender's own host: a page cannot
 * plant another's artifact.
 */
export function isOwn(identity: PageCapture['identity'], { host }: PageSender): boolean {
  const url = parseAddress(identity.url);
  const known = url && identifyKnown(url);
  if (!known || known.host !== host || identity.host !== host) return false;
  return isPartOf(identity.key, known.key);
}

async function ownArtifact(key: string, { host }: PageSender) {
  await ensureOpen();
  const found = await findArtifact(key);
  return found?.artifact.host === host ? found : undefined;
}

async function isWinOf(winId: string, key: string, sender: PageSender): Promise<boolean> {
  return (await ownArtifact(key, sender))?.artifact.winId === winId;
}
