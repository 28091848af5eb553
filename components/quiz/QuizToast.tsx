import { Toast } from '@/components/ui/Toast';
import { checklist } from '@/lib/i18n/en/checklist';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import type { UseTaking } from './use-taking';

/** That the quiz is finished, with the way back; or that there is none any more. */
export function QuizToast({ underWay: { said, takeBack, dismiss } }: { underWay: UseTaking }) {
  const isGone = said === 'not-taken-back';
  return (
    <Toast
      message={isGone ? checklist.notTakenBack : said && say(quizWords.finished)}
      action={isGone ? undefined : { label: say(quizWords.undo), onPress: () => void takeBack() }}
      onDismiss={dismiss}
    />
  );
}
