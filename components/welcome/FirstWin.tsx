import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Grain } from '@/components/ui/Grain';
import { TextArea } from '@/components/ui/TextArea';
import { judgedWin } from '@/lib/coach/coach';
import type { StorageRefusal } from '@/lib/db/outcome';
import { saveWin } from '@/lib/db/wins';
import { toDay } from '@/lib/domain/day';
import { toTitle } from '@/lib/domain/title';
import { blankWin, isBlank } from '@/lib/domain/win';
import { welcome as texts } from '@/lib/i18n/en/welcome';

type Saving = { is: 'writing' | 'saving' | 'blank' } | { is: 'refused'; reason: StorageRefusal };

/** One sentence, saved as a ready win; then the ways on. */
export function FirstWin() {
  const [did, setDid] = useState('');
  const [winId, setWinId] = useState(() => crypto.randomUUID());
  const [savedId, setSavedId] = useState<string | null>(null);
  const [saving, setSaving] = useState<Saving>({ is: 'writing' });
  const next = useRef<HTMLAnchorElement>(null);

  // After it is drawn, however many frames that takes.
  useEffect(() => {
    if (savedId) next.current?.focus();
  }, [savedId]);

  const save = async () => {
    if (isBlank(did)) return setSaving({ is: 'blank' });
    setSaving({ is: 'saving' });
    const typed = { ...blankWin(toDay(new Date()), toTitle(did)), did: did.trim(), status: 'ready' as const };
    const outcome = await saveWin({ winId, fields: await judgedWin(typed, []) });
    if (!outcome.ok) return setSaving({ is: 'refused', reason: outcome.reason });
    setSaving({ is: 'writing' });
    setSavedId(outcome.winId);
  };
  const startAnother = () => {
    setDid('');
    setSavedId(null);
    setWinId(crypto.randomUUID());
  };

  if (savedId) {
    return (
      <div className="welcome-form">
        <p className="welcome-saved" role="status">
          <Grain state="met" size={28} />
          <span>
            <strong>{texts.savedTitle}</strong> {texts.savedMore}
          </span>
        </p>
        <blockquote className="words">{did}</blockquote>
        <div className="welcome-actions">
          <a ref={next} className="ui-button" data-kind="primary" href={`#/wins/${savedId}`}>
            {texts.openWin}
          </a>
          <Button onClick={startAnother}>{texts.another}</Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="welcome-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <Field label={texts.did} hint={texts.didHint} error={saving.is === 'blank' ? texts.didNeeded : undefined}>
        {(control) => <TextArea {...control} rows={2} value={did} onChange={setDid} />}
      </Field>
      {saving.is === 'refused' && <StorageTrouble reason={saving.reason} />}
      <div className="welcome-actions">
        <Button kind="primary" type="submit" busy={saving.is === 'saving'} icon={<Grain state="none" />}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
