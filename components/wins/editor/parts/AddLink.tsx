import './add-link.css';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { coachRelevel } from '@/lib/coach/coach';
import { addArtifact, findWinWith } from '@/lib/db/win/artifacts';
import { ADDRESS_LIMIT } from '@/lib/domain/win/address';
import { isBlank } from '@/lib/domain/win/win';
import { addLinkWords as texts } from '@/lib/i18n/en/wins';
import { troubleWords } from '@/lib/i18n/en/wins-trouble';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import { artifactOfLink } from '@/lib/sites/link-artifact';
import { winHref } from '../../wins-address';

export interface LinkedWin {
  winId: string;
  /** Puts the win into the log, where it is not there yet; false where that failed. */
  begin?: (() => Promise<boolean>) | undefined;
}

/** A link for a win that was typed: the address is all that is read of it. */
export function AddLink(linked: LinkedWin) {
  const { link, type, add, error, elsewhere, said } = useAddLink(linked);
  return (
    // What is wrong is said in words of Winnow's, and not in a bubble of the browser's.
    <form className="win-add-link" onSubmit={add} noValidate>
      <Field label={say(texts.label)} hint={say(texts.hint)} error={error}>
        {(control) => (
          <TextInput {...control} type="url" inputMode="url" data-field="link" value={link} onChange={type} />
        )}
      </Field>
      <Button type="submit" aria-disabled={isBlank(link)}>
        {say(texts.add)}
      </Button>
      {elsewhere && (
        <p className="note">
          <a className="ui-link" href={winHref(elsewhere)}>
            {say(texts.open)}
          </a>
        </p>
      )}
      <p role="status" className="ui-hidden">
        {said}
      </p>
    </form>
  );
}

function useAddLink({ winId, begin }: LinkedWin) {
  const [link, setLink] = useState('');
  const [error, setError] = useState<string>();
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const tell = (words: string | undefined, other: string | null = null) => {
    setError(words);
    setElsewhere(other);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlank(link)) return;
    const fields = artifactOfLink(link, new Date());
    if (!fields) return tell(say(texts.wrong, { n: ADDRESS_LIMIT }));
    const sayHeld = (held: { winId: string; inTrash: boolean }) =>
      tell(say(held.inTrash ? texts.inTrash : texts.elsewhere), held.winId);
    // Before it begins: a link that is another win's leaves none behind. Where it cannot be read, adding says why.
    const held = begin && (await findWinWith(fields.key).catch(() => null));
    if (held && held.winId !== winId) return sayHeld(held);
    if (begin && !(await begin())) return tell(say(troubleWords.notSaved));
    const outcome = await addArtifact(winId, { id: crypto.randomUUID(), fields }, await coachRelevel());
    if (!outcome.ok) return tell(sayRefusal(troubleWords, outcome.reason));
    if (outcome.winId !== winId) return sayHeld(outcome);
    tell(undefined);
    setLink('');
    setSaid(say(texts.added));
  };
  const type = (words: string) => {
    setLink(words);
    tell(undefined);
    setSaid('');
  };
  return { link, type, add: (event: FormEvent) => void add(event), error, elsewhere, said };
}
