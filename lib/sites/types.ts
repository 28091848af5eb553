import type { ArtifactType, PullRequestFacts } from '@/lib/domain/artifact';
import type { Day } from '@/lib/domain/day';
import type { Origin, Role, WinFields } from '@/lib/domain/win';

/** What the address alone says. Nothing on the page overrides it. */
export interface Identity {
  type: ArtifactType;
  /** Canonical: the same thing has the same key from whatever tab or host spelling it is seen. */
  key: string;
  /** Without tab, query and hash. */
  url: string;
  /** Lower case. */
  host: string;
}

/** What the button offers on this page, from a cheap look: the address, the state and the viewer's part. */
export interface Offer {
  identity: Identity;
  /** The button's words: `product.md` names them. */
  action: 'win' | 'review' | 'lesson';
  /** `quiet` where saving is possible but not the usual case: open, draft or somebody else's closed. */
  prominence: 'primary' | 'quiet';
}

/** Everything a click takes from the page. It is validated again by whoever receives it. */
export interface Capture {
  identity: Identity;
  title: string;
  state: 'open' | 'draft' | 'merged' | 'closed' | null;
  /** The local day the work happened: merged or closed on; null where the page does not say. */
  occurredOn: Day | null;
  facts: PullRequestFacts;
  win: { kind: WinFields['kind']; role: Role | null; origin: Origin };
  /** Behaviour ids of the built-in ladder, likeliest first; offered, never applied. */
  suggestedBehaviours: string[];
  /** Facts that the page should have stated and did not. */
  missing: (keyof PullRequestFacts | 'title')[];
}

/** One site: told by the address, read from the page. Every method is safe on any page and never throws. */
export interface SiteAdapter {
  id: string;
  /** Cheap and exact: is there something to save at this address? */
  identify(url: URL): Identity | null;
  /** Cheap: what to offer, or null while the page does not show enough yet. */
  offer(url: URL, page: Document): Offer | null;
  /** The full read, on the user's click. */
  read(url: URL, page: Document): Capture | null;
  /** The element after which the button belongs, or null while the page has none. */
  findPlace(page: Document): Element | null;
}
