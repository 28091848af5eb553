import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { ConnectionTrouble } from '@/components/app/ConnectionTrouble';
import { SafetyNet } from '@/components/safety/SafetyNet';
import { Mark } from '@/components/ui/Mark';
import { useTheme } from '@/components/ui/use-theme';
import { appLinks, quickLogWords, troubleWords, viewWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import './popup.css';
import { AppLink } from './AppLink';
import { PopupTrouble } from './PopupTrouble';
import { QuickLogForm } from './QuickLogForm';
import { usePopupView, type View } from './use-popup-view';

// A popup has to open at once: the field comes first, what stands under it a moment later.
const ThisWeek = lazy(async () => ({ default: (await import('./ThisWeek')).ThisWeek }));
const CaptureOff = lazy(async () => ({ default: (await import('@/components/policy/CaptureOff')).CaptureOff }));
const HostOffer = lazy(async () => ({ default: (await import('./HostOffer')).HostOffer }));
// The quick log must be there at once; the inbox may take a moment.
const Inbox = lazy(async () => ({ default: (await import('@/components/inbox/Inbox')).Inbox }));
const CheckIn = lazy(async () => ({ default: (await import('@/components/check-in/CheckIn')).CheckIn }));
const FollowUpLine = lazy(async () => ({ default: (await import('@/components/check-in/FollowUpLine')).FollowUpLine }));

/** The toolbar's popup: `#/log`, `#/inbox` and `#/check-in`; without an address the check-in when it is due. */
export function Popup() {
  const view = usePopupView();
  return (
    <ErrorBoundary fallback={<PopupTrouble title={say(troubleWords.crashed)} text={say(troubleWords.crashedWhat)} />}>
      <Frame isLog={view === 'log'}>{view === 'log' ? <LogView /> : <LaterView view={view} />}</Frame>
    </ErrorBoundary>
  );
}

function LogView() {
  return (
    <>
      <QuickLogForm />
      <Suspense fallback={null}>
        <CaptureOff />
        <HostOffer />
      </Suspense>
      <ErrorBoundary fallback={<PopupTrouble title={say(troubleWords.unread)} text={say(troubleWords.unreadWhat)} />}>
        <Suspense fallback={null}>
          <FollowUpLine />
        </Suspense>
        <Suspense fallback={<div className="popup-week-place" aria-busy="true" />}>
          <ThisWeek />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

function LaterView({ view }: { view: Exclude<View, 'log'> }) {
  const place = <div className="popup-inbox-place" aria-busy="true" />;
  if (view === 'opening') return place;
  return (
    <Suspense key={view} fallback={place}>
      {view === 'inbox' ? <Inbox surface="popup" /> : <CheckIn surface="popup" />}
    </Suspense>
  );
}

function Frame({ isLog, children }: { isLog: boolean; children: ReactNode }) {
  useTheme();
  return (
    <div className="popup">
      <header className="popup-head">
        <h1 className="popup-name">
          <Mark size={20} />
          {say(quickLogWords.name)}
        </h1>
        <nav className="popup-ways" aria-label={say(appLinks.name)}>
          {!isLog && (
            <a className="ui-link" href="#/log" aria-keyshortcuts="Control+I" title={say(viewWords.quickLogKeys)}>
              {say(viewWords.quickLog)}
            </a>
          )}
          <AppLink to="/checklist">{say(appLinks.checklist)}</AppLink>
          <AppLink to="/wins">{say(appLinks.wins)}</AppLink>
          {isLog && <AppLink to="/report">{say(appLinks.report)}</AppLink>}
        </nav>
      </header>
      <main className="popup-main">
        <ConnectionTrouble />
        <SafetyNet surface="popup">{children}</SafetyNet>
      </main>
    </div>
  );
}
