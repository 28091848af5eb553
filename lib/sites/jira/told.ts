import type { TicketFacts } from '@/lib/domain/win/artifact';

/** What a page or an answer says of one ticket, before it is judged. */
export interface Told {
  /** '' where it is not told. */
  title: string;
  /** Texts as Jira writes them, in its language. */
  facts: TicketFacts;
  /** Jira's own number for the resolution, which no language changes. */
  resolutionId?: string;
  /** It says that there is no resolution, which is more than not saying one. */
  isUnresolved: boolean;
  /** When the status last came into its category, ISO in UTC. */
  statusSince?: string;
  /** The viewer's part; false where the viewer is not known. */
  isAssignee: boolean;
  isReporter: boolean;
}

/** `facts` without those that are not told. */
export function present(facts: TicketFacts): TicketFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}
