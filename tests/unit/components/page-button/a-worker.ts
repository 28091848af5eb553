import type { Answer, Send } from '@/lib/messaging/client';
import type { MessageType } from '@/lib/messaging/protocol';

interface Request {
  type: MessageType;
  body: Record<string, unknown>;
}

type Script = { [T in MessageType]?: (body: Record<string, unknown>) => Answer<T> | Promise<Answer<T>> };

/** A worker that answers as a script says, and well where the script says nothing; it remembers what it was asked. */
export function aWorker(script: Script = {}) {
  const asked: Request[] = [];
  const answers = {
    isSaved: () => ({ ok: true, saved: false }),
    saveWin: (body: Record<string, unknown>) => ({ ok: true, winId: body.winId, result: 'added' }),
    seePage: () => ({ ok: true }),
    refineWin: () => ({ ok: true }),
    keepExcerpt: () => ({ ok: true }),
    undoSave: () => ({ ok: true }),
    openWin: () => ({ ok: true }),
    loadPanel: () => ({ ok: true }),
    loadList: () => ({ ok: true }),
    loadCoach: () => ({ ok: true }),
    areSaved: ({ keys }: Record<string, unknown>) => ({
      ok: true,
      saved: Array.isArray(keys) ? keys.map(() => false) : [],
    }),
    keepWalk: () => ({ ok: true }),
    readWalk: () => ({ ok: true, walk: null }),
    dropWalk: () => ({ ok: true }),
  };
  const send = (async (type: MessageType, body: Record<string, unknown>) => {
    asked.push({ type, body });
    return ((script[type] ?? answers[type]) as (body: Record<string, unknown>) => unknown)(body);
  }) as unknown as Send;
  const bodies = (type: MessageType) => asked.filter((request) => request.type === type).map(({ body }) => body);
  return { send, script, bodies };
}

/** Ids that are told apart and valid. */
export function someIds(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
}

/** Lets everything that is already answered be heard. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** A promise to be kept by hand. */
export function aPromise<T>() {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}
