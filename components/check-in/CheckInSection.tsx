import { Page } from '@/components/app/Page';
import { checkInWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';
import { CheckIn } from './CheckIn';

/** `#/check-in` of the app. */
export function CheckInSection() {
  return (
    <Page title={say(checkInWords.title)} className="check-in-page">
      <CheckIn surface="app" />
    </Page>
  );
}
