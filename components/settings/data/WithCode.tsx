import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { newRecoveryCode, readRecoveryCode } from '@/lib/safety/encryption/recovery-code';
import { EncryptedBackup } from './EncryptedBackup';

/** A recovery code: made and typed back once, or one that was made before. */
export function WithCode() {
  const [made, setMade] = useState<string | null>(null);
  const [isOwn, setOwn] = useState(false);
  const [typed, setTyped] = useState('');
  const start = (code: string | null) => {
    setMade(code);
    setOwn(code === null);
    setTyped('');
  };
  const code = readRecoveryCode(typed);
  const isWanted = code !== null && (made === null || code === readRecoveryCode(made));
  const problem = code === null ? texts.codeMistyped : texts.codeDiffers;
  return (
    <>
      <p>{texts.codeWhat}</p>
      <div className="settings-actions">
        <Button onClick={() => start(newRecoveryCode())}>{texts.makeCode}</Button>
        <Button kind="quiet" onClick={() => start(null)}>
          {texts.haveCode}
        </Button>
      </div>
      <div role="status">
        {made !== null && (
          <figure className="data-code">
            <figcaption>{texts.yourCode}</figcaption>
            <code>{made}</code>
          </figure>
        )}
      </div>
      {(made !== null || isOwn) && (
        <EncryptedBackup secret={isWanted && code ? { kind: 'code', code } : null} problem={problem}>
          {(error) => (
            <Field label={isOwn ? texts.typeOwnCode : texts.typeCode} hint={texts.typeCodeHint} error={error}>
              {(control) => (
                <TextInput {...control} autoComplete="off" spellCheck={false} value={typed} onChange={setTyped} />
              )}
            </Field>
          )}
        </EncryptedBackup>
      )}
    </>
  );
}
