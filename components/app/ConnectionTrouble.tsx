import { useSyncExternalStore } from 'react';
import { useStartUp } from '@/components/safety/start-up';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { readConnection, watchConnection } from '@/lib/db/opening/connection';
import { connectionWords } from '@/lib/i18n/en/storage';
import { say } from '@/lib/i18n/say';

/** Above everything while this window or another one stands in the way of an update of the log. */
export function ConnectionTrouble() {
  const connection = useSyncExternalStore(watchConnection, readConnection);
  const found = useStartUp();
  if (connection === 'fine') return null;
  if (connection === 'blocked') {
    // The start-up check says so already, in the place of the log.
    if (found.state === 'ask' && found.why === 'blocked') return null;
    return (
      <Notice tone="error" title={say(connectionWords.blocked)}>
        {say(connectionWords.blockedWhat)}
      </Notice>
    );
  }
  return (
    <Notice
      tone="error"
      title={say(connectionWords.outdated)}
      actions={<Button onClick={() => location.reload()}>{say(connectionWords.reload)}</Button>}
    >
      {say(connectionWords.outdatedWhat)}
    </Notice>
  );
}
