import { type ChangeEvent, type ClipboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { TextArea } from '@/components/ui/TextArea';
import { importWords } from '@/lib/i18n/en/ladders';
import { say } from '@/lib/i18n/say';
import { pastedText } from '@/lib/ladders/import/pasted-text';
import { readLadderFile } from '@/lib/ladders/import/read-file';
import type { ImportForm } from '@/lib/ladders/import-plan';
import { Part } from '../../Part';

interface Props {
  form: ImportForm;
  onChange: (changes: Partial<ImportForm>) => void;
  onClear: () => void;
}

/** The text, pasted or out of a file. */
export function Bring({ form, onChange, onClear }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [isUnread, setUnread] = useState(false);
  const bring = (text: string, fileName: string) => {
    setUnread(false);
    onChange({ text, fileName, edits: {} });
  };
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    try {
      bring(await readLadderFile(file), file.name);
    } catch {
      setUnread(true);
    }
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData: board, currentTarget: area } = event;
    const text = pastedText(board.getData('text/plain'), board.getData('text/html'));
    if (text === null) return;
    event.preventDefault();
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    bring(area.value, '');
  };
  return (
    <Part title={importWords.bring} note={importWords.bringNote}>
      <Field label={importWords.paste} hint={importWords.pasteHint} className="ladders-paste">
        {(control) => (
          <TextArea
            {...control}
            rows={6}
            spellCheck={false}
            value={form.text}
            onChange={(text) => onChange({ text })}
            onPaste={paste}
          />
        )}
      </Field>
      <div className="settings-actions">
        <input
          ref={picker}
          type="file"
          className="ui-hidden"
          tabIndex={-1}
          aria-hidden="true"
          accept=".json,.yaml,.yml,.toml,.csv,.tsv,.md,.markdown,.txt,.html,.htm,text/*"
          onChange={(event) => void take(event)}
        />
        <Button
          onClick={() => {
            // The same file again is a choice, too.
            if (picker.current) picker.current.value = '';
            picker.current?.click();
          }}
        >
          {importWords.file}
        </Button>
        {form.text !== '' && (
          <Button kind="quiet" onClick={onClear}>
            {importWords.clear}
          </Button>
        )}
        <p className="note" role="status">
          {form.fileName !== '' && say(importWords.chosen, { file: form.fileName })}
        </p>
      </div>
      {isUnread && (
        <Notice tone="error" title={importWords.notRead}>
          {importWords.notReadWhat}
        </Notice>
      )}
    </Part>
  );
}
