import type { WinFields } from '@/lib/domain/win/win';
import type { DemoLink } from './demo-link';

/** A win of the made-up log, as it was typed: only what was said. */
export interface DemoWin extends Partial<Omit<WinFields, 'title' | 'occurredOn' | 'followUpOn'>> {
  /** Days before today; a day at the weekend becomes the Friday before it. */
  ago: number;
  title: string;
  /** Behaviours of the built-in ladder. */
  shows?: string[];
  links?: DemoLink[];
  /** Asked again so many days after it. */
  askIn?: number;
}

/** A pull request of one's own that was handed to one: what a log is full of. `more.links` stand instead of `link`. */
export function shipped(
  ago: number,
  link: DemoLink,
  title: string,
  did: string,
  more: Omit<DemoWin, 'ago' | 'title' | 'did'> = {},
): DemoWin {
  return { ago, title, did, origin: 'assigned', role: 'drove', scope: 'feature', links: [link], ...more };
}
