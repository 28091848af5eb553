import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Section } from './sections';
import type { Overlay } from './use-overlay';

const Palette = lazy(async () => ({ default: (await import('@/components/palette/Palette')).Palette }));
const KeyMap = lazy(async () => ({ default: (await import('@/components/keys/KeyMap')).KeyMap }));

interface Props {
  overlay: Overlay;
  show: (overlay: Overlay) => void;
  current: Section | undefined;
}

/** The palette and the map of keys: each fetched when it is first asked for. The app stands without them. */
export function Overlays({ overlay, show, current }: Props) {
  const [asked, setAsked] = useState<readonly Overlay[]>([]);
  if (overlay !== null && !asked.includes(overlay)) setAsked([...asked, overlay]);
  const close = () => show(null);
  return (
    <ErrorBoundary fallback={null} resetKeys={[overlay]}>
      <Suspense fallback={null}>
        {asked.includes('palette') && (
          <Palette open={overlay === 'palette'} onClose={close} showKeys={() => show('keys')} />
        )}
        {asked.includes('keys') && <KeyMap open={overlay === 'keys'} onClose={close} path={current?.path} />}
      </Suspense>
    </ErrorBoundary>
  );
}
