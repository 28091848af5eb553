import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { startUp, useStartUp } from './start-up';

// Next to nobody ever sees it, and the popup has to open at once.
const Found = lazy(async () => ({ default: (await import('./Found')).Found }));

interface Props {
  /** The popup's field must be there at once; nothing typed into it depends on the log. */
  surface: 'popup' | 'app';
  /** Where a backup can be chosen: these pages stay open while the user is asked. */
  isSettings?: boolean;
  children: ReactNode;
}

/** Around everything that shows the log: what the start-up check found comes before it, or in its place. */
export function SafetyNet({ surface, isSettings = false, children }: Props) {
  const found = useStartUp();
  const wasSettings = useRef(isSettings);
  // Back from the settings: a backup may have brought what was missing.
  useEffect(() => {
    if (wasSettings.current && !isSettings && found.state === 'ask') startUp();
    wasSettings.current = isSettings;
  }, [isSettings, found.state]);
  if (found.state === 'fine') return children;
  if (found.state === 'checking') return surface === 'app' ? null : children;
  return (
    <>
      <Suspense fallback={null}>
        <Found found={found} surface={surface} isSettings={isSettings} />
      </Suspense>
      {(found.state !== 'ask' || isSettings) && children}
    </>
  );
}
