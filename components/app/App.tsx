import { Suspense, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useHashLocation } from 'wouter/use-hash-location';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { SafetyNet } from '@/components/safety/SafetyNet';
import { usePageSettings } from '@/components/ui/use-page-settings';
import { app } from '@/lib/i18n/en/app';
import { say } from '@/lib/i18n/say';
import './app.css';
import { ConnectionTrouble } from './ConnectionTrouble';
import { Held } from './Held';
import { NotFound } from './NotFound';
import { Rail } from './Rail';
import { SectionTrouble } from './SectionTrouble';
import { pathOf, sectionAt } from './sections';
import { useHeadingFocus } from './use-heading-focus';

/** The frame: rail, the section of the address, and what is shown when there is none or it breaks. */
export function App() {
  usePageSettings();
  const [address] = useHashLocation();
  const section = sectionAt(address);
  const title = section?.title ?? app.notFound;
  useEffect(() => {
    document.title = say(app.documentTitle, { section: title });
  }, [title]);
  const main = useHeadingFocus(pathOf(address));
  const held = <Held title={title} />;
  return (
    <div className="app">
      <button type="button" className="app-skip ui-button" onClick={() => main.current?.focus()}>
        {app.skip}
      </button>
      <Rail current={section} />
      <main ref={main} className="app-main" tabIndex={-1}>
        <ConnectionTrouble />
        <SafetyNet surface="app" isSettings={pathOf(address).startsWith('/settings')} held={held}>
          <ErrorBoundary FallbackComponent={SectionTrouble} resetKeys={[address]}>
            {/* A key of its own: React would keep the last section, hidden, until the next one is there. */}
            <Suspense key={section?.path} fallback={held}>
              <LadderProvider held={held}>
                {section ? <section.component /> : <NotFound address={address} />}
              </LadderProvider>
            </Suspense>
          </ErrorBoundary>
        </SafetyNet>
      </main>
    </div>
  );
}
