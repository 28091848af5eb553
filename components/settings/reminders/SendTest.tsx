import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { reminderWords as texts } from '@/lib/i18n/en/reminders';
import { notifyForTest } from '@/lib/reminders/notification';

/** Shows a notification now; whether the system let it through only the user can see. */
export function SendTest() {
  const [wasSent, setSent] = useState<boolean | null>(null);
  const send = async () => setSent(await notifyForTest());
  return (
    <>
      <Button onClick={send}>{texts.sendTest}</Button>
      {wasSent !== null && (
        <Notice tone={wasSent ? 'info' : 'error'} title={wasSent ? texts.testSent : texts.testFailed}>
          <p>{wasSent ? texts.testSentWhat : texts.testFailedWhat}</p>
          <ul className="reminders-checks">
            {texts.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
