import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { newRecoveryCode, readRecoveryCode } from '@/lib/backup/encryption/recovery-code';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { CodeInput } from './CodeInput';
import { EncryptedBackup } from './EncryptedBackup';

/** A recovery code: made and typed back once, or one that was made before. */
export function WithCode() {
  const [made, setMade] = useState<string | null>(null);
  // Typed from the paper and not from the screen: that is what it is typed for.
  const [isShown, setShown] = useState(false);
  const [isOwn, setOwn] = useState(false);
  const [typed, setTyped] = useState('');
  const start = (code: string | null) => {
    setMade(code);
    setShown(code !== null);
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
        {made !== null && isShown && (
          <figure className="data-code">
            <figcaption>{texts.yourCode}</figcaption>
            <code>{made}</code>
          </figure>
        )}
      </div>
      {made !== null && (
        <div className="settings-actions">
          <Button kind={isShown ? 'plain' : 'quiet'} onClick={() => setShown(!isShown)}>
            {isShown ? texts.wroteDown : texts.showAgain}
          </Button>
        </div>
      )}
      {((made !== null && !isShown) || isOwn) && (
        <EncryptedBackup secret={isWanted && code ? { kind: 'code', code } : null} problem={problem}>
          {(error) => (
            <Field label={isOwn ? texts.typeOwnCode : texts.typeCode} hint={texts.typeCodeHint} error={error}>
              {(control) => <CodeInput {...control} value={typed} onChange={setTyped} />}
            </Field>
          )}
        </EncryptedBackup>
      )}
    </>
  );
}
