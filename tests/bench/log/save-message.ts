import { randomUUID } from 'node:crypto';
import type { MessageBody } from '@/lib/messaging/protocol';

/** What the button of a pull request's page sends. */
export function saveCapture(number: number): { type: 'saveWin'; body: MessageBody<'saveWin'> } {
  const url = `https://github.com/acme/bench/pull/${number}`;
  return {
    type: 'saveWin',
    body: {
      winId: randomUUID(),
      artifactId: randomUUID(),
      capturedBy: 'page-button',
      capture: {
        identity: { type: 'pull-request', key: `gh:github.com/acme/bench/pull/${number}`, url, host: 'github.com' },
        title: `Measured, number ${number}`,
        state: 'merged',
        occurredOn: new Date().toISOString().slice(0, 10),
        facts: { state: 'merged', author: 'mara-lind', commits: 7, additions: 1284, deletions: 96, changedFiles: 23 },
        win: { kind: 'win', role: 'drove', origin: 'unclear' },
        missing: [],
        cautions: [],
        layout: 'classic',
      },
    },
  };
}
