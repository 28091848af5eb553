import type { Capture, Offer } from '@/lib/sites/types';

export const KEY = 'gh:github.com/acme/api/pull/7';

const identity = {
  type: 'pull-request',
  key: KEY,
  url: 'https://github.com/acme/api/pull/7',
  host: 'github.com',
} as const;

/** What a merged pull request of the viewer's own offers. */
export const anOffer: Offer = { identity, action: 'win', prominence: 'primary' };

/** What a click on it reads. */
export const aCapture: Capture = {
  identity,
  title: 'Version the public API',
  state: 'merged',
  occurredOn: '2026-11-02',
  facts: { state: 'merged', author: 'ines', viewer: 'ines', viewerRole: 'author' },
  win: { kind: 'win', role: 'drove', origin: 'unclear' },
  suggestedBehaviours: ['architecture', 'find-problems'],
  missing: ['additions', 'reviewers'],
  cautions: [],
  layout: 'classic',
};
