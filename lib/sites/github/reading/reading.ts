import { type Day, toDay } from '@/lib/domain/day';
import type { Facts, PullRequestFacts } from '@/lib/domain/win/artifact';
import type { Capture, FactName, Offer } from '../../types';
import type { PageView } from '../page-view';
import type { People } from './read-people';

/** What is known of every page before anything special to its kind is read. */
export interface Reading {
  view: PageView;
  people: People;
  state: Pick<PullRequestFacts, 'state' | 'draft'>;
  offer: Offer;
}

/** What each kind of page says in its own way; a fact that is undefined is left out. */
export interface Found extends Pick<Capture, 'facts' | 'suggestedBehaviours'> {
  identity?: Capture['identity'];
  role: Capture['win']['role'];
  origin?: Capture['win']['origin'];
  cautions?: Capture['cautions'];
  /** The moment of the work; undefined where the page does not say. */
  happenedAt: string | undefined;
  /** The facts that such a page states when it can be read whole. */
  expected: FactName[];
}

/** The local day of a moment, null for none. */
export function dayOf(moment: string | undefined): Day | null {
  return moment === undefined ? null : toDay(new Date(moment));
}

/** `facts` without the unknown ones. */
export function present(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
