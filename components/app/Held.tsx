import { useContext } from 'react';
import { SectionAbove } from './section-above';
import { WayBack } from './WayBack';

/**
 * What stands in a section's place until it is there: its title where most sections have theirs, so that the page is not
 * blank. Nobody is told of it: the section's own heading is announced, and takes the focus.
 */
export function Held({ title }: { title: string }) {
  const above = useContext(SectionAbove);
  return (
    <div className="app-page" aria-hidden>
      <div className="app-head">
        {above && <WayBack>{above.title()}</WayBack>}
        <p className="app-held">{title}</p>
      </div>
    </div>
  );
}
