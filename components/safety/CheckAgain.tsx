import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { safetyWords as words } from '@/lib/i18n/en/safety';
import { say } from '@/lib/i18n/say';

/** A page that could not open the log opens it anew by being loaded anew. */
export function CheckAgain({ what, more }: { what: readonly string[]; more?: ReactNode }) {
  return (
    <>
      {what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="row safety-ways">
        <Button kind="primary" onClick={() => location.reload()}>
          {say(words.checkAgain)}
        </Button>
        {more}
      </div>
    </>
  );
}
