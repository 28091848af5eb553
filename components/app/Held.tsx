import { ArrowLeft } from 'lucide-react';
import { useContext } from 'react';
import { SectionAbove } from './section-above';

/**
 * What stands in a section's place until it is there: its title where most sections have theirs, so that the page is not
 * blank. Nobody is told of it: the section's own heading is announced, and takes the focus.
 */
export function Held({ title }: { title: string }) {
  const above = useContext(SectionAbove);
  return (
    <div className="app-page" aria-hidden>
      <div className="app-head">
        {above && (
          <p className="ui-link app-back">
            <ArrowLeft size={14} aria-hidden /> {above.title()}
          </p>
        )}
        <p className="app-held">{title}</p>
      </div>
    </div>
  );
}
