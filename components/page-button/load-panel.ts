import type { Send } from '@/lib/messaging/client';
import type { LoadPanel, MakePanel } from './panel-slot';

/** Has the worker put a panel's script beside this one; at once when it is there already. */
export function panelLoader<Shown>(
  send: Send,
  message: 'loadPanel' | 'loadList',
  whatIsThere: () => MakePanel<Shown> | undefined,
): LoadPanel<Shown> {
  return async () => {
    if (!whatIsThere()) {
      const reply = await send(message, {});
      if (!reply.ok) return reply;
    }
    const makePanel = whatIsThere();
    return makePanel ? { ok: true, makePanel } : { ok: false, reason: 'unreachable' };
  };
}
