import { makeListPanel } from '@/components/page-button/list/make-list-panel';
import { mountPageButton } from '@/components/page-button/mount';
import type { Send } from '@/lib/messaging/client';
import type { MessageBody } from '@/lib/messaging/protocol';
import type { ListRow } from '@/lib/sites/types';

const ID = '00000000-0000-4000-8000-000000000001';

function aRow(number: number): ListRow {
  const url = `https://github.com/acme/orchard/pull/${number}`;
  const identity = { type: 'pull-request' as const, key: `gh:${url.slice(8)}`, url, host: 'github.com' };
  const capture = {
    identity,
    title: `Orchard change ${number}`,
    state: 'merged' as const,
    occurredOn: '2026-11-02',
    facts: {},
    win: { kind: 'win' as const, role: 'drove' as const, origin: 'unclear' as const },
    suggestedBehaviours: [],
    missing: [],
    cautions: number % 7 === 0 ? (['no-achievement'] as const).slice() : [],
    layout: 'list',
  };
  return { capture, who: 'mara-lind', element: null };
}

const rows = Array.from({ length: 12 }, (_, index) => aRow(index + 1));

/** Mounts a list's button as it ships, but in an open root; every third row is in the log and the second page is slow. */
export function mountOpenList(place: Element): void {
  const replies = {
    areSaved: ({ keys }: MessageBody<'areSaved'>) => ({ ok: true, saved: keys.map((_, index) => index % 3 === 0) }),
    readWalk: () => ({ ok: true, walk: null }),
    saveWin: () => ({ ok: true, winId: ID, result: 'added' }),
  };
  const send = (async (type: keyof typeof replies, body: never) =>
    replies[type]?.(body) ?? { ok: true }) as unknown as Send;
  const list = {
    readShown: () => rows,
    readPage: async ({ cursor }: { cursor: string | null }, _get: unknown, signal: AbortSignal) => {
      if (cursor === null) return { ok: true as const, rows, next: '2', total: 24 };
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      return { ok: false as const, reason: 'unreachable' as const };
    },
  };
  const found = { list, address: location.href };
  const button = mountPageButton<null>({
    place,
    mode: 'open',
    offer: null,
    isHere: () => true,
    send,
    newId: () => ID,
    loadPanel: async () => ({ ok: true, makePanel: (parts) => makeListPanel(parts, () => found, { pace: 0 }) }),
  });
  place.after(button.host);
}
