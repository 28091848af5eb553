import { talkWords as texts } from '@/lib/i18n/en/talk';
import { stageHref, TALK_STAGES, type TalkStage } from './talk-address';

/** The three stages; any of them can be opened at any time. */
export function StageNav({ stage }: { stage: TalkStage | undefined }) {
  return (
    <nav className="talk-stages" aria-label={texts.stages}>
      {TALK_STAGES.map((each) => (
        <a key={each} href={stageHref(each)} aria-current={each === stage ? 'step' : undefined}>
          {texts.stage[each]}
        </a>
      ))}
    </nav>
  );
}
