import type { Day } from '@/lib/domain/day';
import type { ArtifactState, ArtifactType, Facts } from '@/lib/domain/win/artifact';
import type { Caution } from '@/lib/domain/win/caution';
import type { Origin, Role, WinFields } from '@/lib/domain/win/win';
import type { SiteId } from './registry';
import type { SameOriginGet, SiteRefusal } from './same-origin-fetch';

/** An address taken apart as a `URL` is, whose object no page needs to have made for it. */
export type PageUrl = Pick<URL, 'href' | 'origin' | 'protocol' | 'host' | 'hostname' | 'pathname' | 'search' | 'hash'>;

/** What the address alone says. Nothing on the page overrides it. */
export interface Identity {
  type: ArtifactType;
  /** Canonical: the same thing has the same key from whatever tab or host spelling it is seen. */
  key: string;
  /** Without tab, query and hash; a comment's or a review's keeps what points to it. */
  url: string;
  /** Lower case. */
  host: string;
}

/** What the button offers on this page, from a cheap look: the address, the state and the viewer's part. */
export interface Offer {
  identity: Identity;
  /** What the button says it saves. */
  action: 'win' | 'review' | 'comment' | 'lesson';
  /** `quiet` where saving is possible but not the usual case: open, draft or somebody else's closed. */
  prominence: 'primary' | 'quiet';
}

/** Everything a click takes from the page. It is validated again by whoever receives it. */
export interface Capture {
  identity: Identity;
  title: string;
  state: ArtifactState | null;
  /** The local day the work happened: merged, resolved or closed on; null where the page does not say. */
  occurredOn: Day | null;
  facts: Facts;
  win: { kind: WinFields['kind']; role: Role | null; origin: Origin };
  /** Behaviour ids of the built-in ladder, likeliest first; offered, never applied. */
  suggestedBehaviours: string[];
  /** Facts that the page should have stated and did not. */
  missing: FactName[];
  /** What the page itself did not show, where its site's answer then did: a hook that no longer fits. */
  lost?: FactName[];
  /** What the user should know before counting this as a win. */
  cautions: Caution[];
  /** The browser shows the page in another language than its own, and some of this is read off it. */
  translated?: true;
  /** Which family of the site's pages this was, such as `react`; told to nobody but the user. */
  layout: string;
}

export type FactName = keyof Facts | 'title';

/** The part of a site that every page load carries. Every method is safe on any page and never throws. */
export interface SiteDetector {
  id: SiteId;
  /** Cheap and exact: is there something to save at this address? */
  identify(url: PageUrl): Identity | null;
  /** Cheap: what to offer, or null while the page does not show enough yet. */
  offer(url: PageUrl, page: Document): Offer | null;
  /** The element after which the button belongs, or null while the page has none. */
  findPlace(url: PageUrl, page: Document): Element | null;
  lists?: SiteLists;
}

/** Where a site has lists, by a cheap look. */
export interface SiteLists {
  /** What the list at this address is known by, on each of its pages and whichever row is selected; null where none is. */
  addressOf(url: PageUrl): string | null;
  /** The element after which *Select wins…* belongs; null where this is no list. */
  findPlace(url: PageUrl, page: Document): Element | null;
}

/** One row of a list: what would be saved, by what the row says. */
export interface ListRow {
  capture: Capture;
  /** Author or assignee, as the row writes it; null where it does not say. */
  who: string | null;
  /** The row's element on the page that is shown; null on the pages after it. */
  element: Element | null;
}

export interface ListPage {
  rows: ListRow[];
  /** Where the following page starts, in the site's own terms; null after the last one. */
  next: string | null;
  /** Where the list begins, if the page that is shown is a later one. */
  first?: string | null;
  /** How many rows there are in all; null where the list does not say. */
  total: number | null;
  /** The site would not list what it holds: these are the rows that the page shows, and nothing is known of others. */
  isPartial?: true;
}

/** A site's lists: its searches, its boards of issues, its navigators. */
export interface SiteList {
  /** The rows that the page shows now, by what the page says of them: the site is not asked. */
  readShown(url: URL, page: Document): ListRow[];
  /** The page that is shown where `cursor` is null, else the one that starts there, by the site's own answer. */
  readPage(
    at: { url: URL; page: Document; cursor: string | null },
    get: SameOriginGet,
    signal: AbortSignal,
  ): Promise<({ ok: true } & ListPage) | SiteRefusal>;
}

/** One site, whole: told by the address, read from the page. */
export interface SiteAdapter extends SiteDetector {
  /** The full read of the page, on the user's click. */
  read(url: URL, page: Document): Capture | null;
  /**
   * What the site itself answers about `capture`, on the user's click; may correct and complete it, never its host.
   * Resolves to `capture` where there is no answer or an odd one.
   */
  readFurther?(capture: Capture, page: Document, get: SameOriginGet): Promise<Capture>;
  /** The text that its author wrote at the top, where the user asks for it: the beginning. Null where it is not there. */
  readExcerpt?(url: URL, page: Document): string | null;
  /** Whether this product drew the page, whatever its host is called. */
  recognises(page: Document): boolean;
  list?: SiteList;
}
