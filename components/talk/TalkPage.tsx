import { useRef } from 'react';
import { Page } from '@/components/app/Page';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Toast } from '@/components/ui/Toast';
import '@/components/ui/link.css';
import { talkWords as texts } from '@/lib/i18n/en/talk';
import { After } from './After';
import { Before } from './Before';
import { During } from './During';
import { StageNav } from './StageNav';
import './talk.css';
import type { TalkStage } from './talk-address';
import { stageOf, useTalk } from './use-talk';
import { useTalkActs } from './use-talk-acts';
import { useTalkFocus } from './use-talk-focus';

/** The conversation with the manager: before, during and after, on one page. */
export function TalkPage({ asked }: { asked: TalkStage | null }) {
  const talks = useTalk();
  const acts = useTalkActs();
  // Chosen once: a talk that gets today for its day must not carry off the page that says so.
  const first = useRef<TalkStage>(undefined);
  if (talks) first.current ??= stageOf(talks);
  const stage = talks && (asked ?? first.current);
  const part = useTalkFocus(talks && `${stage} ${talks.planned?.id}`);
  return (
    <Page title={texts.title} className="talk">
      <p className="lead">{texts.why}</p>
      <div ref={part} className="talk-stage">
        <StageNav stage={stage} />
        {!talks && <div className="talk-place" aria-busy="true" />}
        {talks && stage === 'before' && <Before talks={talks} acts={acts} />}
        {talks && stage === 'during' && <During talks={talks} acts={acts} />}
        {talks && stage === 'after' && <After talks={talks} acts={acts} />}
      </div>
      {acts.trouble && <StorageTrouble reason={acts.trouble} />}
      <Toast
        message={acts.said?.message ?? null}
        action={acts.said?.undo && { label: texts.undo, onPress: acts.undo }}
        onDismiss={acts.dismiss}
      />
    </Page>
  );
}
