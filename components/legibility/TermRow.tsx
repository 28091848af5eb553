import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { isBlank, TITLE_LIMIT } from '@/lib/domain/win/win';
import { legibilityWords as texts } from '@/lib/i18n/en/legibility';
import { say } from '@/lib/i18n/say';
import { placeBeside } from './place-beside';
import type { TermActs } from './use-term-acts';

interface Props {
  term: string;
  /** The win that says it first. */
  title: string;
  acts: TermActs;
}

/** A term that the reader may not know: explained on the spot, or known to everybody. */
export function TermRow({ term, title, acts }: Props) {
  const [meaning, setMeaning] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const explain = async (words: string) => {
    // Saved, the row goes, and may be gone before that is said.
    const next = form.current?.contains(document.activeElement) ? placeBeside(form.current.closest('li')) : null;
    if (await acts.explain(term, words)) next?.focus({ preventScroll: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBlank(meaning)) void explain(meaning.trim());
  };
  return (
    <form ref={form} onSubmit={submit} className="legibility-term" noValidate>
      <Field
        label={say(texts.meaning, { term })}
        hint={title && <span dir="auto">{say(texts.firstIn, { title })}</span>}
      >
        {(control) => (
          <TextInput {...control} autoComplete="off" maxLength={TITLE_LIMIT} value={meaning} onChange={setMeaning} />
        )}
      </Field>
      <div className="row">
        <Button type="submit" aria-label={say(texts.keepTerm, { term })} aria-disabled={isBlank(meaning)}>
          {texts.keep}
        </Button>
        <Button kind="quiet" aria-label={say(texts.knownTerm, { term })} onClick={() => void explain('')}>
          {texts.known}
        </Button>
      </div>
    </form>
  );
}
