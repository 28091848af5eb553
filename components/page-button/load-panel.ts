import type { Send } from '@/lib/messaging/client';
import type { LoadPanel } from './panel-slot';

/** Has the worker put the panel's script beside this one; at once when it is there already. */
export function panelLoader(send: Send): LoadPanel {
  return async () => {
    if (!globalThis.winnowMakePanel) {
      const reply = await send('loadPanel', {});
      if (!reply.ok) return reply;
    }
    const makePanel = globalThis.winnowMakePanel;
    return makePanel ? { ok: true, makePanel } : { ok: false, reason: 'unreachable' };
  };
}
