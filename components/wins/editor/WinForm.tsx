import type { KeyboardEvent, ReactNode } from 'react';
import type { WayBackTo } from '@/components/app/section-left';
import { CoachChips } from '@/components/coach/CoachChips';
import { CoachPart } from '@/components/coach/CoachPart';
import { useCoach } from '@/components/coach/use-coach';
import { readAct } from '@/components/keys/read-key';
import { Button } from '@/components/ui/Button';
import { opensList } from '@/components/ui/pressed-key';
import { withCoachLevel } from '@/lib/coach/coach';
import { toDay } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { changedWin, isSaid, withLevel } from '@/lib/domain/win/win';
import { editorWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { openAddress } from '../use-wins-address';
import { EditorHead } from './EditorHead';
import { EditingContext } from './editing';
import { TitleField } from './fields/TitleField';
import { NotSavedNotice } from './NotSavedNotice';
import { saveEdits } from './open-edits';
import { ProofMargin } from './ProofMargin';
import { Artifacts } from './parts/Artifacts';
import { Behaviours } from './parts/Behaviours';
import { Keeping } from './parts/Keeping';
import { LessonsAndNotes } from './parts/LessonsAndNotes';
import { WhatHappened } from './parts/WhatHappened';
import { WhoAndHow } from './parts/WhoAndHow';
import { useArrival } from './use-arrival';
import { useOpenWin } from './use-open-win';
import type { Changes } from './win-edits';
import type { WinWriter } from './win-writer';

interface Props {
  ladder: Ladder;
  /** As the log has it; for a new win, as it would start. */
  logged: LoggedWin;
  isNew: boolean;
  /** The field to begin with; none: the title of a new win, the top of any other. */
  field?: string | null;
  makeWriter: () => WinWriter;
  back: WayBackTo;
  /** What else there is to say; a failure of this form goes before it. */
  notice?: ReactNode;
  onTrash: (() => void) | null;
}

/** Every field of one win. What is typed goes to the log at once; what is not touched shows the log as it is. */
export function WinForm({ ladder, logged, isNew, field = null, makeWriter, back, notice, onTrash }: Props) {
  const { edits, now } = useOpenWin(logged.win.id, isNew ? undefined : logged, makeWriter);
  const { behaviourIds = logged.behaviourIds, ...typed } = now.values;
  const win = withLevel(changedWin(logged.win, typed));
  const change = (changes: Changes) => edits.change(withCoachLevel(win, changes, logged.artifacts));
  const verdict = useCoach()?.(win, logged.artifacts);
  const keep = () => {
    change({ status: 'ready' });
    edits.flush();
  };
  // A link may be the first thing that is said of it.
  const begin = () => {
    change({ status: win.status });
    return saveEdits(logged.win.id);
  };
  const isUnkept = win.status === 'inbox' || win.status === 'draft';
  const pressKey = (event: KeyboardEvent) => {
    const act = readAct('win', event);
    if (act === 'close' && !event.defaultPrevented && !opensList(event.target)) openAddress(back.href);
    if (act === 'keep' && isUnkept) keep();
  };
  const heading = useArrival(isNew, field);
  return (
    <EditingContext value={{ win, change }}>
      <article className="win-editor app-page" data-margin onKeyDown={pressKey} onBlur={() => edits.flush()}>
        <h1 ref={heading} className="ui-hidden" tabIndex={-1}>
          {isNew ? win.title || say(editorWords.newTitle) : sayWin(win)}
        </h1>
        <EditorHead back={back} state={now.state} onKeep={keep} />
        {now.reason ? <NotSavedNotice reason={now.reason} onRetry={() => edits.flush()} /> : notice}
        <div className="win-columns app-spread">
          <div className="win-column">
            <TitleField />
            <WhatHappened behaviourIds={behaviourIds} />
            {verdict && isSaid(win) && (
              <CoachPart
                verdict={verdict}
                waved={win.waved}
                onWave={(waved) => edits.change({ waved })}
                askAgain={say(editorWords.askAgain)}
              >
                <CoachChips
                  ladder={ladder}
                  suggested={verdict.behaviours}
                  chosen={behaviourIds}
                  onChange={(chosen) => change({ behaviourIds: chosen })}
                />
              </CoachPart>
            )}
            <Behaviours ladder={ladder} chosen={behaviourIds} onChange={(chosen) => change({ behaviourIds: chosen })} />
            <WhoAndHow />
            <Artifacts artifacts={logged.artifacts} winId={logged.win.id} begin={isNew ? begin : undefined} />
            <div className="win-part win-more win-later">
              <LessonsAndNotes />
              <Keeping />
            </div>
            {onTrash && (
              <Button className="win-trash win-later" onClick={onTrash}>
                {say(editorWords.moveToTrash)}
              </Button>
            )}
          </div>
          <ProofMargin
            ladder={ladder}
            logged={{ win, artifacts: logged.artifacts, behaviourIds }}
            today={toDay(new Date())}
          />
        </div>
      </article>
    </EditingContext>
  );
}
