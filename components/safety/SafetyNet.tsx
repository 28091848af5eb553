import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { lookAgain, useStartUp } from './start-up';

// Next to nobody ever sees it, and the popup has to open at once.
const Found = lazy(async () => ({ default: (await import('./Found')).Found }));

interface Props {
  /** The popup's field must be there at once; nothing typed into it depends on the log. */
  surface: 'popup' | 'app';
  /** Where a backup can be chosen: these pages stay open while the user is asked. */
  isSettings?: boolean;
  /** In the place of the log until it is known to be there. */
  held?: ReactNode;
  children: ReactNode;
}

/** Around everything that shows the log: what the start-up check found comes before it, or in its place. */
export function SafetyNet({ surface, isSettings = false, held = null, children }: Props) {
  const found = useStartUp();
  const wasSettings = useRef(isSettings);
  // Back from the settings: a backup may have brought what was missing.
  useEffect(() => {
    if (wasSettings.current && !isSettings && found.state === 'ask') lookAgain();
    wasSettings.current = isSettings;
  }, [isSettings, found.state]);
  const isChecking = found.state === 'checking';
  const isShown = isChecking ? surface === 'popup' : found.state !== 'ask' || isSettings;
  return (
    <>
      {!isChecking && found.state !== 'seems-whole' && found.state !== 'fine' && (
        <Suspense fallback={null}>
          <Found found={found} surface={surface} isSettings={isSettings} />
        </Suspense>
      )}
      {/* In the same place whatever is found: nothing that is being typed begins anew. */}
      {isShown ? children : isChecking && held}
    </>
  );
}
