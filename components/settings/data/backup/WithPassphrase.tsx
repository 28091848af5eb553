import { useState } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { strengthOf } from '@/lib/backup/encryption/strength';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { EncryptedBackup } from './EncryptedBackup';

/** A passphrase of the user's own, typed twice. */
export function WithPassphrase() {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const strength = strengthOf(passphrase);
  const isSame = passphrase.normalize('NFKC') === again.normalize('NFKC');
  const isWanted = strength !== 'short' && isSame;
  const problem = strength === 'short' ? texts.strengths.short : texts.passphraseDiffers;
  return (
    <EncryptedBackup secret={isWanted ? { kind: 'passphrase', passphrase } : null} problem={problem}>
      {(error) => (
        <>
          <Field label={texts.passphrase} hint={texts.passphraseHint}>
            {(control) => (
              <TextInput
                {...control}
                type="password"
                autoComplete="new-password"
                value={passphrase}
                onChange={setPassphrase}
              />
            )}
          </Field>
          <p className="data-strength note" data-strength={strength} role="status">
            {passphrase !== '' && texts.strengths[strength]}
          </p>
          <Field label={texts.passphraseAgain} error={error}>
            {(control) => (
              <TextInput {...control} type="password" autoComplete="new-password" value={again} onChange={setAgain} />
            )}
          </Field>
        </>
      )}
    </EncryptedBackup>
  );
}
