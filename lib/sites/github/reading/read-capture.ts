import { clean } from '../../clean';
import { first } from '../../dom';
import type { Capture } from '../../types';
import { decideOffer } from '../offer';
import { type PageView, viewPage } from '../page-view';
import type { Address } from '../url';
import { readEmbedded } from './embedded-json';
import { readComment } from './read-comment';
import { readDiscussion } from './read-discussion';
import { readTitle } from './read-header';
import { readIssue } from './read-issue';
import { readPeople } from './read-people';
import { readPullRequest } from './read-pull-request';
import { readState } from './read-state';
import { readLastEvent } from './read-timeline';
import { dayOf, type Found, present, type Reading } from './reading';

const READERS = { pull: readPullRequest, issues: readIssue, discussions: readDiscussion };

/** Everything the page states about what is at `address`; nothing it does not state. */
export function readCapture(address: Address, page: Document): Capture {
  const view = viewPage(page, address, address.kind === 'pull' ? readEmbedded(page, address) : undefined);
  const people = readPeople(view);
  const state = readState(view, readLastEvent(view));
  const offer = decideOffer(view, state.state, people);
  const reading: Reading = { view, people, state, offer };
  return toCapture(reading, offer.action === 'comment' ? readComment(reading) : READERS[address.kind](reading));
}

function toCapture({ view, state, offer }: Reading, found: Found): Capture {
  const { owner, repo, number } = view.address;
  const facts = present(found.facts);
  const shown = readTitle(view);
  const missing = found.expected.filter((fact) => fact === 'title' || facts[fact] === undefined);
  return {
    identity: found.identity ?? offer.identity,
    title: shown || clean(view.title ?? '') || `${owner}/${repo}#${number}`,
    state: offer.action === 'comment' ? null : state.draft ? 'draft' : (state.state ?? null),
    occurredOn: dayOf(found.happenedAt),
    facts,
    win: {
      kind: offer.action === 'lesson' ? 'lesson' : 'win',
      role: found.role,
      origin: found.origin ?? 'unclear',
    },
    suggestedBehaviours: [...found.suggestedBehaviours],
    missing: [...(shown ? [] : ['title' as const]), ...missing],
    cautions: found.cautions ?? [],
    layout: layoutOf(view),
  };
}

/** Which of GitHub's generations drew the page. */
function layoutOf({ whole, address }: PageView): string {
  if (address.inPanel) return 'project-panel';
  return first(whole, 'react-app, [data-component="PH_Title"]') ? 'react' : 'classic';
}
