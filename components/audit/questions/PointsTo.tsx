import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { AuditProject } from '@/lib/domain/audit/audit';
import { ADDRESS_LIMIT } from '@/lib/domain/win/address';
import { sourceOf } from '@/lib/domain/win/win-source';
import { sayDay } from '@/lib/i18n/dates';
import { makeWinWords as texts } from '@/lib/i18n/en/audit-parts';
import { addLinkWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { type AnswerForm, type Choice, PAGE, TYPED } from './answer-form';

interface Props {
  project: AuditProject;
  choices: Choice[];
  choice: Choice;
  form: AnswerForm;
  /** The link was tried and is no address. */
  isWrong: boolean;
  onPoint: (value: string) => void;
  onLink: (link: string) => void;
}

/** Which artifact the win is about: one of the log, the project's page, a link, or none. */
export function PointsTo({ project, choices, choice, form, isWrong, onPoint, onLink }: Props) {
  const options = choices.map((each) => ({ value: each.value, label: sayChoice(each, project) }));
  return (
    <>
      <Field label={texts.pointsTo} hint={choice.standing ? texts.standing : undefined}>
        {(control) => <Select {...control} options={options} value={choice.value} onChange={onPoint} />}
      </Field>
      {choice.value === TYPED && (
        <Field label={texts.link} error={isWrong ? say(addLinkWords.wrong, { n: ADDRESS_LIMIT }) : undefined}>
          {(control) => <TextInput {...control} type="url" inputMode="url" value={form.link} onChange={onLink} />}
        </Field>
      )}
    </>
  );
}

function sayChoice({ value, standing }: Choice, { name }: AuditProject): string {
  if (!standing)
    return value === PAGE ? say(texts.page, { project: name }) : value === TYPED ? texts.typed : texts.nothing;
  const source = sourceOf(standing);
  const title = source === null ? sayWin(standing.win) : `${source}: ${sayWin(standing.win)}`;
  return say(texts.ofWin, { title, day: sayDay(standing.win.occurredOn) });
}
