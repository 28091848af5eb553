import type { TicketFacts } from '@/lib/domain/artifact';
import { textOf } from '../clean';
import { all, attribute, first } from '../dom';
import { RESOLUTION, STATUS } from './hooks';

type Category = TicketFacts['statusCategory'];

const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  ['done', /lozenge-(?:green|done|success)\b/],
  ['indeterminate', /lozenge-(?:yellow|indeterminate|inprogress|current)\b/],
  ['new', /lozenge-(?:blue-gray|new|default)\b/],
];

/** Status, its category and the resolution, as a part of a page or a row of a list shows them. */
export interface Standing {
  status: string;
  /** Undefined on Cloud, whose pages write no more than the status's word. */
  category: Category;
  /** '' where there is none. */
  resolution: string;
  /** The page says that there is no resolution; what says nothing of one is false. */
  isUnresolved: boolean;
}

export function readStanding(part: Document | Element): Standing {
  const status = first(part, ...STATUS);
  const stated = first(part, ...RESOLUTION);
  const resolution = textOf(stated);
  const isUnresolved =
    stated !== undefined &&
    (/\bunresolved\b/.test(attribute(stated, 'class')) || /^(?:unresolved)?$/i.test(resolution));
  return {
    status: textOf(status),
    category: status && readCategory(status),
    resolution: isUnresolved ? '' : resolution,
    isUnresolved,
  };
}

/** The category by the colour that Jira's lozenge is named for. */
export function readCategory(status: Element): Category {
  const names = [status, ...all(status, '[class*="lozenge"]')].map((element) => attribute(element, 'class')).join(' ');
  return CATEGORIES.find(([, pattern]) => pattern.test(names))?.[0];
}

/** Done or resolved, for how much the button asks to be seen; Cloud's page has nothing but words for it. */
export function isDone({ status, category, resolution }: Standing): boolean {
  return category === 'done' || resolution !== '' || (!category && /^(?:done|closed|resolved)$/i.test(status));
}
