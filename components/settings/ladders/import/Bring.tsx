import { type ClipboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { Notice } from '@/components/ui/Notice';
import { importWords, laddersWords } from '@/lib/i18n/en/ladders';
import { say } from '@/lib/i18n/say';
import { pastedText } from '@/lib/ladders/import/pasted-text';
import { readLadderFile } from '@/lib/ladders/import/read-file';
import { EMPTY_FORM, type ImportForm } from '@/lib/ladders/import-plan';
import { FilePicker } from '../../FilePicker';
import { Part } from '../../Part';

interface Props {
  form: ImportForm;
  onChange: (changes: Partial<ImportForm>) => void;
  /** Another text is another ladder: its name, its levels and what it is a newer version of are proposed anew. */
  onBegin: (form: ImportForm) => void;
  /** null: nothing gave way to what is there. */
  onPutBack: (() => void) | null;
}

/** The text, pasted or out of a file. */
export function Bring({ form, onChange, onBegin, onPutBack }: Props) {
  const [isUnread, setUnread] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const bring = (text: string, fileName: string) => {
    setUnread(false);
    onBegin({ ...EMPTY_FORM, text, fileName });
  };
  /** The button that was pressed may go: the focus does not go with it. */
  const andFocus = (act: () => void) => () => {
    act();
    field.current?.focus();
  };
  const type = (text: string) => (text.trim() === '' ? onBegin({ ...EMPTY_FORM, text }) : onChange({ text }));
  const take = async (file: File) => {
    try {
      bring(await readLadderFile(file), file.name);
    } catch {
      setUnread(true);
    }
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData: board, currentTarget: area } = event;
    const plain = board.getData('text/plain');
    const text = pastedText(plain, board.getData('text/html'));
    const isAll = area.selectionEnd - area.selectionStart === area.value.length;
    if (plain === '' || (text === null && !isAll)) return;
    event.preventDefault();
    area.setRangeText(text ?? plain, area.selectionStart, area.selectionEnd, 'end');
    if (isAll) bring(area.value, '');
    else onChange({ text: area.value });
  };
  return (
    <Part title={importWords.bring} note={importWords.bringNote}>
      <Field label={importWords.paste} hint={importWords.pasteHint} className="ladders-paste">
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            rows={6}
            spellCheck={false}
            value={form.text}
            onChange={type}
            onPaste={paste}
          />
        )}
      </Field>
      <div className="settings-actions">
        <FilePicker
          label={importWords.file}
          accept=".json,.yaml,.yml,.toml,.csv,.tsv,.md,.markdown,.txt,.html,.htm,text/*"
          onPick={(file) => void take(file)}
        />
        {form.text !== '' && (
          <Button kind="quiet" onClick={andFocus(() => bring('', ''))}>
            {importWords.clear}
          </Button>
        )}
        {onPutBack && (
          <Button kind="quiet" onClick={andFocus(onPutBack)}>
            {laddersWords.undo}
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
