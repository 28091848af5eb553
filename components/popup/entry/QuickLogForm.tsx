import { lazy, Suspense, useRef } from 'react';
import { starterOf } from '@/lib/domain/quick-log/quick-log';
import { EntryForm } from './EntryForm';
import { FollowUp } from './FollowUp';
import { SaveRow } from './SaveRow';
import { StarterChips } from './StarterChips';
import { useQuickLog } from './use-quick-log';

// The page is read after the popup has opened; what offers it comes meanwhile.
const PageOffer = lazy(async () => ({ default: (await import('../page/PageOffer')).PageOffer }));

/** Type, save, done: one field, and below it what helps. `holdsPage`: a page is going to be offered, in its place. */
export function QuickLogForm({ holdsPage = false }: { holdsPage?: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { link, isReadingPage, setLinked, choose, undo, ...entering } = useQuickLog(() => field.current?.focus());
  const { entry, edit, news } = entering;
  const starter = starterOf(entry);
  const pagePlace = holdsPage ? <div className="popup-page-held" aria-busy="true" /> : null;
  const linked = link.is === 'free' && link.linked ? link.page.identity : undefined;
  return (
    <EntryForm className="popup-form" field={field} linked={linked} {...entering}>
      <StarterChips picked={entry.starterId} onPick={(starterId) => edit({ starterId })} />
      {starter && <FollowUp starter={starter} answers={entry.answers} onAnswer={(answers) => edit({ answers })} />}
      {isReadingPage && pagePlace}
      {link.is !== 'none' && (
        <Suspense fallback={pagePlace}>
          <PageOffer link={link} onLink={setLinked} onChoose={choose} isAsked={news.is === 'choice-missing'} />
        </Suspense>
      )}
      <SaveRow news={news} onUndo={() => void undo()} />
    </EntryForm>
  );
}
