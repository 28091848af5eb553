import type { Walk } from '@/lib/domain/walk';
import type { SiteRefusal } from '@/lib/sites/same-origin-fetch';
import type { PageRow } from './page-rows';
import type { End, Progress } from './walk-pages';

/** What is being saved, or how the last saving ended. */
export interface Job {
  of: 'page' | 'list';
  progress: Progress;
  /** Undefined while it runs · `left`: the page went away under it. */
  end?: End | 'left';
}

/** Why the list could not be read, or, `partial`, by the page alone. */
export interface Unread {
  reason: SiteRefusal['reason'] | 'partial';
  /** The site asked not to be asked before; null where it did not. */
  notBefore: string | null;
}

export interface ListState {
  isOpen: boolean;
  /** The rows are being asked for, after a press. */
  isReading: boolean;
  /** `ask`: whether really all pages · `busy`: something is being saved. */
  step: 'choose' | 'ask' | 'busy';
  rows: readonly PageRow[];
  total: number | null;
  unread: Unread | null;
  job: Job | null;
  /** A walk that can go on. */
  kept: Walk | null;
  /** The worker would not keep how far the walk has come. */
  isUnkept: boolean;
  /** A press did nothing, since the button could not be seen. */
  isUnseen: boolean;
}

export const CLOSED: ListState = {
  isOpen: false,
  isReading: false,
  step: 'choose',
  rows: [],
  total: null,
  unread: null,
  job: null,
  kept: null,
  isUnkept: false,
  isUnseen: false,
};

/** When the site may be asked again, where it said so: an instant. */
export function notBeforeOf({ unread, job }: ListState): string | null {
  return unread?.notBefore ?? job?.progress.walk.notBefore ?? null;
}
