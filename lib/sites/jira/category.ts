import type { TicketFacts } from '@/lib/domain/win/artifact';
import { all, attribute } from '../dom';

const CATEGORIES = [
  ['done', /lozenge-(?:green|done|success)\b/],
  ['indeterminate', /lozenge-(?:yellow|indeterminate|inprogress|current)\b/],
  ['new', /lozenge-(?:blue-gray|new|default)\b/],
] as const;

/** A status's category by what Jira's lozenge is called; undefined on Cloud, whose pages write the word alone. */
export function readCategory(status: Element): TicketFacts['statusCategory'] {
  const names = [status, ...all(status, '[class*="lozenge"]')].map((element) => attribute(element, 'class')).join(' ');
  return CATEGORIES.find(([, pattern]) => pattern.test(names))?.[0];
}
