import { keyList } from '@/components/keys/key-list';
import { useSingleKeys } from '@/components/keys/single-keys';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/fields/Segmented';
import { Grain } from '@/components/ui/grains/Grain';
import { grainOf } from '@/components/wins/list/win-grain';
import { type AuditProject, saysYes, winBehind } from '@/lib/domain/audit/audit';
import { ANSWERS, type Question } from '@/lib/domain/audit/audit-project';
import { questionWords as texts } from '@/lib/i18n/en/audit-parts';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import type { AuditNow } from '../use-audit';
import type { AuditNews } from '../use-news';
import { MakeWin } from './MakeWin';
import type { Hand } from './use-hand';

interface Props {
  question: Question;
  project: AuditProject;
  audit: AuditNow;
  hand: Hand;
  news: AuditNews;
}

/** One question with its four answers; a yes shows its win, or offers to make one. */
export function QuestionRow({ question, project, audit, hand, news }: Props) {
  const asks = texts.questions[question].asks;
  const answer = hand.answers[question];
  const behind = winBehind(project, question, audit.speaking[question].behaviourIds, audit.byId);
  const isWriting = hand.writing === question;
  const hasKeys = useSingleKeys();
  return (
    <div className="audit-question" data-question={question}>
      <Segmented
        label={asks}
        options={ANSWERS.map((value) => ({ value, label: texts.answers[question][value] }))}
        value={answer}
        onChange={(value) => hand.answer(question, value)}
      />
      {saysYes(answer) && behind && (
        <p className="audit-behind">
          <Grain {...grainOf(behind.win)} size={14} />
          <span>
            {texts.behind}{' '}
            <a className="ui-link" href={`#/wins/${behind.win.id}`} dir="auto">
              {sayWin(behind.win)}
            </a>
          </span>
        </p>
      )}
      {saysYes(answer) && !behind && !isWriting && (
        <div>
          <Button
            kind="quiet"
            icon={<Grain state="none" size={14} />}
            aria-label={say(texts.makeWinFor, { question: texts.questions[question].short })}
            aria-keyshortcuts={hasKeys ? keyList.audit['make-win'][0] : undefined}
            onClick={() => hand.setWriting(question)}
          >
            {texts.makeWin}
          </Button>
        </div>
      )}
      {saysYes(answer) && !behind && isWriting && (
        <MakeWin {...{ question, said: answer, project, audit, news }} onClose={() => hand.setWriting(null)} />
      )}
    </div>
  );
}
