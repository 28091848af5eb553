import { clean, textOf } from '../clean';
import { first, titleOf } from '../dom';
import type { Capture, SiteAdapter } from '../types';
import { detector } from './detect';
import { identify } from './url';

const SUGGESTED = ['find-problems', 'resolve-ambiguity', 'translate', 'reasoned-no', 'unblock'];

/** Issues of linear.app, by address and title: nothing else on its pages has a name that lasts. */
export const adapter: SiteAdapter = {
  ...detector,
  read: readIssue,
  recognises: (page) => first(page, '[data-view-id="issue-view"]') !== undefined,
};

function readIssue(url: URL, page: Document): Capture | null {
  const identity = identify(url);
  if (!identity) return null;
  const shown = textOf(detector.findPlace(url, page) ?? undefined);
  const name = identity.key.slice(identity.key.lastIndexOf('/') + 1);
  return {
    identity,
    title: shown || readTabTitle(page, name) || name,
    state: null,
    occurredOn: null,
    facts: {},
    win: { kind: 'win', role: null, origin: 'unclear' },
    suggestedBehaviours: SUGGESTED,
    missing: shown ? [] : ['title'],
    cautions: [],
    layout: 'issue-view',
  };
}

/** The tab's title where it names this issue; the app changes it some time after the address. */
function readTabTitle(page: Document, name: string): string {
  const line = clean(titleOf(page));
  return line.startsWith(`${name} `) ? line.slice(name.length + 1) : '';
}
