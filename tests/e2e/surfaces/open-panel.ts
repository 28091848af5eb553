import { mountPageButton } from '@/components/page-button/mount';
import { makePanel } from '@/components/page-button/panel/make-panel';
import { judgeWin } from '@/lib/coach/judge-win';
import type { Send } from '@/lib/messaging/client';
import type { Capture, Offer } from '@/lib/sites/types';

const identity = {
  type: 'pull-request' as const,
  key: 'gh:github.com/acme/orchard/pull/7',
  url: 'https://github.com/acme/orchard/pull/7',
  host: 'github.com',
};
const WIN_ID = '00000000-0000-4000-8000-000000000001';
const offer: Offer = { identity, action: 'win', prominence: 'primary' };
const capture: Capture = {
  identity,
  title: 'Version the orchard API',
  state: 'merged',
  occurredOn: '2026-11-02',
  facts: { state: 'merged' },
  win: { kind: 'win', role: 'drove', origin: 'unclear' },
  suggestedBehaviours: ['architecture', 'find-problems'],
  missing: ['additions', 'reviewers'],
  cautions: ['no-achievement'],
  layout: 'classic',
};

/** Mounts the page's button as it ships, but in an open root and before a worker that answers `result`. */
export function mountOpen(place: Element, result: 'saved' | 'full'): void {
  const replies = {
    saved: { ok: true, saved: false, winId: WIN_ID, result: 'added' },
    full: { ok: false, reason: 'storage-full' },
  };
  globalThis.winnowJudgeWin = judgeWin;
  // One reply serves every request: each reads the fields it knows.
  const send = (async (type: string) => (type === 'isSaved' ? replies.saved : replies[result])) as unknown as Send;
  const button = mountPageButton({
    place,
    mode: 'open',
    offer,
    isHere: () => true,
    send,
    newId: () => WIN_ID,
    loadPanel: async () => ({
      ok: true,
      makePanel: (parts) => makePanel(parts, () => ({ read: () => capture, readExcerpt: () => 'It waits.' })),
    }),
  });
  place.after(button.host);
}
