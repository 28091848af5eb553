import type { MessageBody } from '@/lib/messaging/protocol';

export const github = { host: 'github.com' };
export const elsewhere = { host: 'git.example' };
export const key = 'gh:github.com/acme/orchard/pull/7';

/** The request of a page to save its pull request, as its adapter read it. */
export function request(changes: Partial<MessageBody<'saveWin'>['capture']> = {}): MessageBody<'saveWin'> {
  return {
    winId: crypto.randomUUID(),
    artifactId: crypto.randomUUID(),
    capture: {
      identity: { type: 'pull-request', key, url: 'https://github.com/acme/orchard/pull/7', host: 'github.com' },
      title: 'Version the orchard API',
      state: 'merged',
      occurredOn: '2026-11-02',
      facts: { state: 'merged', author: 'lovelace', mergedAt: '2026-11-02T10:00:00Z' },
      win: { kind: 'win', role: 'drove', origin: 'unclear' },
      missing: [],
      cautions: [],
      layout: 'classic',
      ...changes,
    },
  };
}
