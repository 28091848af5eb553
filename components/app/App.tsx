import { type ReactNode, Suspense, useLayoutEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useHashLocation } from 'wouter/use-hash-location';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { SafetyNet } from '@/components/safety/SafetyNet';
import { usePageSettings } from '@/components/ui/page/use-page-settings';
import { useSinglePresses } from '@/components/ui/page/use-single-presses';
import { isDemo } from '@/lib/db/opening/which-log';
import { app } from '@/lib/i18n/en/app';
import './app.css';
import { ConnectionTrouble } from './ConnectionTrouble';
import { DemoBand } from './DemoBand';
import { Held } from './Held';
import { LoadedSection } from './LoadedSection';
import { NotFound } from './NotFound';
import { Overlays } from './Overlays';
import { OwnLogOnly } from './OwnLogOnly';
import { pathOf } from './path-of';
import { Rail } from './Rail';
import { SectionTrouble } from './SectionTrouble';
import { SectionAbove } from './section-above';
import { addressLeft, SectionLeft } from './section-left';
import { type Section, sectionAbove, sectionAt, titleAt, wayTo } from './sections';
import { useHeadingFocus } from './use-heading-focus';
import { useOverlay } from './use-overlay';
import { callTab } from './use-tab-title';

/** The frame: rail, the section of the address, and what is shown when there is none or it breaks. */
export function App() {
  usePageSettings();
  useSinglePresses();
  const [address] = useHashLocation();
  const section = sectionAt(address);
  const title = titleAt(address);
  const path = pathOf(address);
  // Before the page's own effects: it may be called something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page begins with the name of its section.
  useLayoutEffect(() => callTab(title), [title, path]);
  const main = useHeadingFocus(path);
  const { overlay, show } = useOverlay();
  const held = <Held title={title} />;
  return (
    <div className="app" data-demo={isDemo || undefined}>
      <button type="button" className="app-skip ui-button" onClick={() => main.current?.focus()}>
        {app.skip}
      </button>
      {isDemo && <DemoBand />}
      <Rail current={section} onFind={() => show('palette')} onKeys={() => show('keys')} />
      <main ref={main} className="app-main" tabIndex={-1}>
        <ConnectionTrouble />
        <SectionLeft value={sectionLeft}>
          <SectionAbove value={sectionAbove(address)}>
            <SafetyNet surface="app" isSettings={path.startsWith('/settings')} held={held}>
              <ErrorBoundary
                fallbackRender={({ resetErrorBoundary }) => <SectionTrouble {...{ title, resetErrorBoundary }} />}
                resetKeys={[address]}
              >
                {/* A key of its own: React would keep the last section, hidden, until the next one is there. */}
                <Suspense key={section?.path} fallback={held}>
                  <LadderProvider held={held}>
                    {section ? <Shown section={section} held={held} /> : <NotFound address={address} />}
                  </LadderProvider>
                </Suspense>
              </ErrorBoundary>
            </SafetyNet>
          </SectionAbove>
        </SectionLeft>
      </main>
      <Overlays overlay={overlay} show={show} current={section} />
    </div>
  );
}

function Shown({ section, held }: { section: Section; held: ReactNode }) {
  if (isDemo && section.isOwn) return <OwnLogOnly title={section.title()} />;
  return <LoadedSection section={section} held={held} />;
}

const sectionLeft = () => wayTo(addressLeft());
