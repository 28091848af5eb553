import { useLayoutEffect, useRef } from 'react';
import { CoachPart } from '@/components/coach/CoachPart';
import { useCoach } from '@/components/coach/use-coach';
import { takeInHand } from '@/components/deck/take-in-hand';
import { EditingContext } from '@/components/wins/editor/editing';
import { RoleAndOrigin } from '@/components/wins/editor/fields/RoleAndOrigin';
import { TitleField } from '@/components/wins/editor/fields/TitleField';
import { WordsField } from '@/components/wins/editor/fields/WordsField';
import { NotSavedNotice } from '@/components/wins/editor/NotSavedNotice';
import { SaveState } from '@/components/wins/editor/SaveState';
import { useOpenWin } from '@/components/wins/editor/use-open-win';
import type { Changes } from '@/components/wins/editor/win-edits';
import { writeWin } from '@/components/wins/editor/win-writer';
import { withCoachLevel } from '@/lib/coach/coach';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { changedWin, isSaid, withLevel } from '@/lib/domain/win/win';
import { fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { CardBehaviours } from './CardBehaviours';
import { CardHead } from './CardHead';
import { LevelHint } from './LevelHint';
import type { Surface } from './surface';

interface Props {
  logged: LoggedWin;
  name: string;
  surface: Surface;
  ladder: Ladder;
}

/** One card: what the page said, and the few things worth adding. What is typed goes to the log at once. */
export function CardForm({ logged, name, surface, ladder }: Props) {
  const { edits, now } = useOpenWin(logged.win.id, logged, () => writeWin(logged.win.id, ladder.id));
  const { behaviourIds = logged.behaviourIds, ...typed } = now.values;
  const win = withLevel(changedWin(logged.win, typed));
  const change = (changes: Changes) => edits.change(withCoachLevel(win, changes, logged.artifacts));
  const verdict = useCoach()?.(win, logged.artifacts);
  const card = useArrival();
  return (
    <EditingContext value={{ win, change }}>
      <article ref={card} className="ui-deck-card" aria-label={name} tabIndex={-1} onBlur={() => edits.flush()}>
        <CardHead logged={logged} surface={surface} />
        <div className="inbox-card-title">
          <TitleField />
          <SaveState state={now.state} />
        </div>
        {now.reason && <NotSavedNotice reason={now.reason} onRetry={() => edits.flush()} />}
        <div className="inbox-judged">
          {verdict && isSaid(win) ? (
            <CoachPart verdict={verdict} waved={win.waved} onWave={(waved) => edits.change({ waved })} />
          ) : (
            <LevelHint />
          )}
        </div>
        <WordsField name="did" label={say(fieldWords.did)} />
        <WordsField name="outcome" label={say(fieldWords.outcome)} />
        <div className="win-pair">
          <RoleAndOrigin />
        </div>
        <CardBehaviours
          ladder={ladder}
          logged={logged}
          chosen={behaviourIds}
          suggested={verdict?.behaviours ?? []}
          onChange={(chosen) => change({ behaviourIds: chosen })}
        />
      </article>
    </EditingContext>
  );
}

/** A new card takes the focus from the one before it, and from nothing outside the inbox. */
function useArrival() {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const active = document.activeElement;
    const isInInbox = active?.closest('.inbox, #section-heading') && active.closest('dialog') === null;
    if (active !== document.body && !isInInbox) return;
    if (card.current) takeInHand(card.current);
  }, []);
  return card;
}
