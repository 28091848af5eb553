import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import { safetyWords as words } from '@/lib/i18n/en/safety';
import { say, sayCount } from '@/lib/i18n/say';
import { dismissRecovery, type Recovery } from '@/lib/safety/canary';
import { sayRows } from './say-rows';
import { settleStartUp } from './start-up';

interface Props {
  recovery: Recovery;
  surface: 'popup' | 'app';
}

/** Said until it has been read, on whichever surface comes first. */
export function Recovered({ recovery: { counts, left }, surface }: Props) {
  const dismiss = () => {
    settleStartUp();
    // Refused, it is said once more at the next start.
    dismissRecovery().catch(() => undefined);
  };
  return (
    <div className="safety-notice">
      <Notice
        tone="done"
        title={say(words.recovered)}
        actions={
          <>
            <LinkButton
              href={surface === 'app' ? '#/settings/data' : 'options.html#/settings/data'}
              {...(surface === 'popup' && { target: '_blank', rel: 'noreferrer' })}
            >
              {say(words.backUp)}
            </LinkButton>
            <Button kind="quiet" onClick={dismiss}>
              {say(words.dismiss)}
            </Button>
          </>
        }
      >
        <p>{say(words.recoveredWhat, { rows: sayRows(counts) })}</p>
        {left > 0 && <p>{sayCount(words.recoveredLeft, left)}</p>}
        <p>{say(words.recoveredNext)}</p>
      </Notice>
    </div>
  );
}
