import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { SafetyNet } from '@/components/safety/SafetyNet';
import { Mark } from '@/components/ui/grains/Mark';
import { appLinks, quickLogWords, troubleWords, viewWords } from '@/lib/i18n/en/popup';
import { language, say } from '@/lib/i18n/say';
import { isSaidIn, type Summary } from '@/lib/popup-summary/summary';
import './popup.css';
import { AppLink } from './AppLink';
import { QuickLogForm } from './entry/QuickLogForm';
import { useIsLive } from './go-live';
import { PopupTrouble } from './PopupTrouble';
import { usePopupView } from './use-popup-view';
import type { View } from './view';
import { WeekView } from './week/WeekView';

// A popup has to open at once: the field comes first, and whatever needs the log after the first paint.
const LiveFrame = lazy(async () => ({ default: (await import('./LiveFrame')).LiveFrame }));
const ThisWeek = lazy(async () => ({ default: (await import('./week/ThisWeek')).ThisWeek }));
const CaptureOff = lazy(async () => ({ default: (await import('@/components/policy/CaptureOff')).CaptureOff }));
const HostOffer = lazy(async () => ({ default: (await import('./page/HostOffer')).HostOffer }));
// The quick log must be there at once; the inbox may take a moment.
const Inbox = lazy(async () => ({ default: (await import('@/components/inbox/Inbox')).Inbox }));
const CheckIn = lazy(async () => ({ default: (await import('@/components/check-in/CheckIn')).CheckIn }));
const FollowUpLine = lazy(async () => ({
  default: (await import('@/components/check-in/follow-up/FollowUpLine')).FollowUpLine,
}));

interface Props {
  /** The log as it was noted last. */
  noted?: Summary | null;
  /** The place of the page's offer is held from the start. */
  holdsPage?: boolean;
}

/** The toolbar's popup: `#/log`, `#/inbox` and `#/check-in`; without an address the check-in when it is due. */
export function Popup({ noted: left = null, holdsPage = false }: Props) {
  // Nobody is shown a sentence in the language before.
  const noted = left && isSaidIn(left, language()) ? left : null;
  const view = usePopupView();
  const isLive = useIsLive(view !== 'log' || noted === null);
  return (
    <ErrorBoundary fallback={<PopupTrouble title={say(troubleWords.crashed)} text={say(troubleWords.crashedWhat)} />}>
      <Frame isLog={view === 'log'} isLive={isLive}>
        {view === 'log' ? (
          <LogView noted={noted} holdsPage={holdsPage} isLive={isLive} />
        ) : (
          <LaterView view={view} isLive={isLive} />
        )}
      </Frame>
    </ErrorBoundary>
  );
}

function LogView({ noted, holdsPage, isLive }: Required<Props> & { isLive: boolean }) {
  const first = noted ? (
    <WeekView summary={noted} isRead={false} />
  ) : (
    <div className="popup-week-place" aria-busy="true" />
  );
  // What is asked comes from the log; its place is held, so that the week stays where it is.
  const asksLater = noted && noted.followUps > 0 ? <div className="popup-follow-up-place" aria-busy="true" /> : null;
  return (
    <>
      <QuickLogForm holdsPage={holdsPage} />
      {isLive && (
        <Suspense fallback={null}>
          <CaptureOff />
          <HostOffer />
        </Suspense>
      )}
      <ErrorBoundary fallback={<PopupTrouble title={say(troubleWords.unread)} text={say(troubleWords.unreadWhat)} />}>
        {isLive ? (
          <Suspense fallback={asksLater}>
            <FollowUpLine held={asksLater} />
          </Suspense>
        ) : (
          asksLater
        )}
        {isLive ? (
          <Suspense fallback={first}>
            <ThisWeek noted={noted} />
          </Suspense>
        ) : (
          first
        )}
      </ErrorBoundary>
    </>
  );
}

function LaterView({ view, isLive }: { view: Exclude<View, 'log'>; isLive: boolean }) {
  const place = <div className="popup-inbox-place" aria-busy="true" />;
  if (view === 'opening' || !isLive) return place;
  return (
    <Suspense key={view} fallback={place}>
      {view === 'inbox' ? <Inbox surface="popup" /> : <CheckIn surface="popup" />}
    </Suspense>
  );
}

function Frame({ isLog, isLive, children }: { isLog: boolean; isLive: boolean; children: ReactNode }) {
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
        {isLive && (
          <Suspense fallback={null}>
            <LiveFrame />
          </Suspense>
        )}
        <SafetyNet surface="popup">{children}</SafetyNet>
      </main>
    </div>
  );
}
