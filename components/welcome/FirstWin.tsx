import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { logWords } from '@/components/popup/entry/save-entry';
import { storedDraft } from '@/components/popup/entry/stored-draft';
import { useDraftedEntry } from '@/components/popup/entry/use-drafted-entry';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { Grain } from '@/components/ui/grains/Grain';
import { LinkButton } from '@/components/ui/LinkButton';
import { winHref } from '@/components/wins/wins-address';
import { loadCoach } from '@/lib/coach/coach';
import type { StorageRefusal } from '@/lib/db/outcome';
import { isBlank, TEXT_LIMIT } from '@/lib/domain/win/win';
import { quickLogWords } from '@/lib/i18n/en/popup';
import { welcome as texts } from '@/lib/i18n/en/welcome';

// The popup's own draft: what is begun here and left stands in the popup's field.
const STORED = storedDraft('popup');

type Saving = { is: 'writing' | 'saving' | 'blank' } | { is: 'refused'; reason: StorageRefusal };

/** One sentence, saved as a ready win; then the ways on. */
export function FirstWin() {
  const { entry, latest, change, startAnew, isKept } = useDraftedEntry(STORED);
  const [saved, setSaved] = useState<{ id: string; did: string } | null>(null);
  const [saving, setSaving] = useState<Saving>({ is: 'writing' });
  const next = useRef<HTMLAnchorElement>(null);

  // After it is drawn, however many frames that takes.
  useEffect(() => {
    if (saved) next.current?.focus();
  }, [saved]);

  const save = async () => {
    const typed = latest.current;
    if (isBlank(typed.text)) return setSaving({ is: 'blank' });
    setSaving({ is: 'saving' });
    // Nothing here has loaded it yet, and nobody waits to close this page.
    await loadCoach().catch(() => undefined);
    const outcome = await logWords(typed, new Date());
    if (!outcome.ok) return setSaving({ is: 'refused', reason: outcome.reason });
    startAnew();
    setSaving({ is: 'writing' });
    setSaved({ id: outcome.winId, did: typed.text });
  };

  if (saved) {
    return (
      <div className="welcome-form">
        <p className="welcome-saved" role="status">
          <Grain state="met" size={28} />
          <span>
            <strong>{texts.savedTitle}</strong> {texts.savedMore}
          </span>
        </p>
        <blockquote className="words">{saved.did}</blockquote>
        <div className="row">
          <LinkButton ref={next} kind="primary" href={winHref(saved.id, 'outcome')}>
            {texts.openWin}
          </LinkButton>
          <Button onClick={() => setSaved(null)}>{texts.another}</Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="welcome-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (!event.repeat) void save();
      }}
    >
      <Field
        label={texts.did}
        hint={isKept ? texts.didHint : quickLogWords.draftNotKept}
        error={saving.is === 'blank' ? texts.didNeeded : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={TEXT_LIMIT}
            value={entry.text}
            onChange={(text) => {
              change({ ...latest.current, text });
              if (saving.is === 'blank') setSaving({ is: 'writing' });
            }}
          />
        )}
      </Field>
      {saving.is === 'refused' && <StorageTrouble reason={saving.reason} />}
      <div className="row">
        <Button kind="primary" type="submit" busy={saving.is === 'saving'} icon={<Grain state="met" size={14} />}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
