import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Mark } from '@/components/ui/Mark';
import { useTheme } from '@/components/ui/use-theme';
import { appLinks, quickLogWords, troubleWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import './popup.css';
import { AppLink } from './AppLink';
import { PopupTrouble } from './PopupTrouble';
import { QuickLogForm } from './QuickLogForm';
import { ThisWeek } from './ThisWeek';

// Most pages need no offer, and a popup has to open at once.
const HostOffer = lazy(async () => ({ default: (await import('./HostOffer')).HostOffer }));

/** The toolbar's popup. It has one view so far, so every address shows it: `#/log` is to be the quick log for good. */
export function Popup() {
  return (
    <ErrorBoundary fallback={<PopupTrouble title={say(troubleWords.crashed)} text={say(troubleWords.crashedWhat)} />}>
      <Frame>
        <QuickLogForm />
        <Suspense fallback={null}>
          <HostOffer />
        </Suspense>
        <ErrorBoundary fallback={<PopupTrouble title={say(troubleWords.unread)} text={say(troubleWords.unreadWhat)} />}>
          <ThisWeek />
        </ErrorBoundary>
      </Frame>
    </ErrorBoundary>
  );
}

function Frame({ children }: { children: ReactNode }) {
  useTheme();
  return (
    <div className="popup">
      <header className="popup-head">
        <h1 className="popup-name">
          <Mark size={20} />
          {say(quickLogWords.name)}
        </h1>
        <nav className="popup-ways" aria-label={say(appLinks.name)}>
          <AppLink to="/checklist">{say(appLinks.checklist)}</AppLink>
          <AppLink to="/wins">{say(appLinks.wins)}</AppLink>
          <AppLink to="/report">{say(appLinks.report)}</AppLink>
        </nav>
      </header>
      <main className="popup-main">{children}</main>
    </div>
  );
}
