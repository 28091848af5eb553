import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { safetyWords as words } from '@/lib/i18n/en/safety';
import { say } from '@/lib/i18n/say';
import { lookAgain } from './start-up';

/** The log can be read and not written: said before somebody types for nothing. */
export function ReadOnly({ reason }: { reason: 'storage-full' | 'storage-failed' }) {
  return (
    <div className="safety-notice">
      <Notice
        tone="error"
        title={say(words.readOnly)}
        actions={<Button onClick={() => lookAgain()}>{say(words.checkAgain)}</Button>}
      >
        {say(reason === 'storage-full' ? words.readOnlyFull : words.readOnlyFailed)}
      </Notice>
    </div>
  );
}
