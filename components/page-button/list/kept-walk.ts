import type { Walk } from '@/lib/domain/walk';
import type { Send } from '@/lib/messaging/client';

/** How far the walk through `list` has come, in the worker's keeping. */
export function keptWalk(list: string, send: Send) {
  return {
    /** Resolves to false where the worker will not keep it; one that is out of reach may have it of an earlier page. */
    async keep(walk: Walk): Promise<boolean> {
      const reply = await send('keepWalk', { list, walk });
      return reply.ok || reply.reason === 'unreachable' || reply.reason === 'updated';
    },
    async read(): Promise<Walk | null> {
      const reply = await send('readWalk', { list });
      return reply.ok ? reply.walk : null;
    },
    drop: () => send('dropWalk', { list }),
  };
}
