import { Page } from '@/components/app/Page';
import { inboxWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { Inbox } from './Inbox';

/** `#/inbox` of the app. */
export function InboxSection() {
  return (
    <Page title={say(inboxWords.title)} className="ui-deck-page">
      <Inbox surface="app" />
    </Page>
  );
}
