import { type FormEvent, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { useOnce } from '@/components/ui/use-once';
import { changeCheckIn } from '@/lib/db/check-ins';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';
import { onwardWords, stepWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';
import type { ChangeCheckIn, CheckInRow } from './use-check-in';

/** Step three: one line for next week, kept in the check-in itself while it is typed. */
export function NextStep({ row, change }: { row: CheckInRow; change: ChangeCheckIn }) {
  const field = useFirstFocus<HTMLInputElement>();
  const [left] = useState(() => leftDraft('check-in', `next:${row.monday}`));
  const [line, setLine] = useState(() => left.read(writtenAt(row, 'nextLine'))?.line ?? row.nextLine);
  const [isKept, setKept] = useState(true);
  const [keeper] = useState(() =>
    createDraftKeeper<string>({
      keep: (nextLine) => changeCheckIn(row.monday, { nextLine }),
      drop: async () => ({ ok: true }),
      onKept: setKept,
      behind: { leave: (nextLine) => left.leave({ line: nextLine }), forget: left.forget },
    }),
  );
  useLeaving(keeper.flush);
  useOnce(() => {
    // What an earlier page could not write any more.
    if (line !== row.nextLine) keeper.change(line);
    return keeper.flush;
  });

  const type = (text: string) => {
    setLine(text);
    keeper.change(text);
  };
  const finish = async (event: FormEvent) => {
    event.preventDefault();
    await keeper.drop();
    await change({ nextLine: line.trim(), state: 'finished', finishedAt: new Date().toISOString() });
  };
  return (
    <form className="check-in-form" onSubmit={finish} noValidate>
      <Field label={say(stepWords.nextLine)} hint={say(isKept ? stepWords.nextHint : stepWords.draftNotKept)}>
        {(control) => (
          <TextInput {...control} ref={field} value={line} maxLength={TITLE_LIMIT} autoComplete="off" onChange={type} />
        )}
      </Field>
      <div className="row check-in-onward">
        <Button type="submit" kind="primary">
          {say(onwardWords.finish)}
        </Button>
      </div>
    </form>
  );
}
