import { type KeyboardEvent, type ReactNode, useContext } from 'react';
import { classNames } from '@/components/ui/class-names';
import { SectionAbove } from './section-above';
import { useTabTitle } from './use-tab-title';
import { WayBack } from './WayBack';

interface Props {
  title: string;
  /**
   * What the tab is called, where the heading is a sentence or has a name in it: browsers keep the names of tabs, and hand
   * them to other machines.
   */
  tab?: string;
  /** Draws the margin's line; what stands in `.app-margin` is written beside the column. */
  margin?: boolean;
  className?: string;
  /** Hears the keys that are pressed anywhere on the page; each must have a button, too. */
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}

/**
 * One reading column with a heading that takes the focus on arrival, and a margin for notes. Below a section it begins with
 * the way back there.
 */
export function Page({ title, tab = title, margin = false, className, onKeyDown, children }: Props) {
  const above = useContext(SectionAbove);
  useTabTitle(tab);
  return (
    <article className={classNames('app-page', className)} data-margin={margin || undefined} onKeyDown={onKeyDown}>
      <header className="app-head">
        {above && <WayBack href={`#${above.path}`}>{above.title()}</WayBack>}
        <h1 id="section-heading" tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
    </article>
  );
}
