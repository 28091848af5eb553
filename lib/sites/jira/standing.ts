import { attribute, first, rawText } from '../dom';
import { RESOLUTION, STATUS } from './hooks';

const DONE = '[class*=lozenge-green],[class*=lozenge-success]';

/** Status and resolution as a part of a page shows them. */
export interface Standing {
  status: Element | undefined;
  /** As it is written; '' where there is none. */
  resolution: string;
  /** The page says that there is no resolution; where it says nothing of one this is false. */
  isUnresolved: boolean;
}

/** Status and resolution as this part of a page shows them. */
export function readStanding(part: Document | Element): Standing {
  const stated = first(part, RESOLUTION);
  const resolution = rawText(stated).trim();
  // Data Center says it by a class, Cloud by nothing but the word.
  const isUnresolved =
    stated !== undefined && /^$|unresolved/i.test(resolution && attribute(stated, 'class') + resolution);
  return { status: first(part, STATUS), resolution: isUnresolved ? '' : resolution, isUnresolved };
}

/** Done or resolved, for how much the button asks to be seen; Cloud's page has nothing but words for it. */
export function isDone({ status, resolution }: Standing): boolean {
  if (resolution || !status) return resolution !== '';
  return first(status, DONE) !== undefined || /^(?:done|closed|resolved)$/i.test(rawText(status).trim());
}
