import { type FormEvent, useRef, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { dayWrong } from '@/components/ui/fields/day-wrong';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useReading } from '@/components/ui/use-reading';
import type { StorageRefusal } from '@/lib/db/outcome';
import { EARLIEST_DAY } from '@/lib/domain/day';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { firstStepsWords as texts } from '@/lib/i18n/en/first-steps';
import './about-you.css';
import { type About, NOTHING_SAID, readAbout, saveAbout } from './about-you';

type Now =
  | { is: 'typing' | 'saving' | 'kept' }
  | { is: 'day-wrong'; why: string }
  | { is: 'refused'; reason: StorageRefusal };

interface Props {
  /** Whether the employer is asked for, too: the settings have a list of them. */
  asksEmployer: boolean;
}

/** Optional: what one is and since when; below it what one aims at, and where. */
export function AboutYou({ asksEmployer }: Props) {
  const [employerId] = useState(() => crypto.randomUUID());
  const reading = useReading(readAbout, []);
  // Only what is typed here goes before what the log says, which another page may change meanwhile.
  const [typed, setTyped] = useState<Partial<About>>({});
  const since = useRef<HTMLInputElement>(null);
  const [now, setNow] = useState<Now>({ is: 'typing' });
  const about = { ...(reading.state === 'read' ? reading.value : NOTHING_SAID), ...typed };
  const change = (changes: Partial<About>) => {
    setTyped((earlier) => ({ ...earlier, ...changes }));
    setNow({ is: 'typing' });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const why = dayWrong(since.current, about.since);
    if (why) return setNow({ is: 'day-wrong', why });
    setNow({ is: 'saving' });
    const outcome = await saveAbout(typed, employerId);
    // What was typed while it was being kept is not kept yet.
    if (outcome.ok) setTyped((later) => without(later, typed));
    setNow(outcome.ok ? { is: 'kept' } : { is: 'refused', reason: outcome.reason });
  };
  const isKept = now.is === 'kept' && Object.keys(typed).length === 0;
  return (
    <form className="about-you" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={texts.level}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={TITLE_LIMIT}
            placeholder={texts.levelLike}
            value={about.level}
            onChange={(level) => change({ level })}
          />
        )}
      </Field>
      <Field label={texts.since} error={now.is === 'day-wrong' ? now.why : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={since}
            type="date"
            min={EARLIEST_DAY}
            value={about.since}
            onChange={(day) => change({ since: day })}
          />
        )}
      </Field>
      <Field label={texts.target}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={TITLE_LIMIT}
            placeholder={texts.targetLike}
            value={about.target}
            onChange={(target) => change({ target })}
          />
        )}
      </Field>
      {asksEmployer && (
        <Field label={texts.employer}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={TITLE_LIMIT}
              autoComplete="organization"
              value={about.employer}
              onChange={(employer) => change({ employer })}
            />
          )}
        </Field>
      )}
      <div className="row">
        <Button type="submit" busy={now.is === 'saving'}>
          {texts.keep}
        </Button>
        <p className="note">
          <span role="status">{isKept && texts.kept}</span>
          {!isKept && texts.youWhat}
        </p>
      </div>
      {now.is === 'refused' && <StorageTrouble reason={now.reason} />}
    </form>
  );
}

function without(later: Partial<About>, kept: Partial<About>): Partial<About> {
  return Object.fromEntries(Object.entries(later).filter(([field, value]) => value !== kept[field as keyof About]));
}
