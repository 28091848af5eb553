import { ErrorBoundary } from 'react-error-boundary';
import type { Section } from './sections';
import type { Overlay } from './use-overlay';
import { useScript } from './use-script';
import { useTypedMeanwhile } from './use-typed-meanwhile';

const loadPalette = async () => (await import('@/components/palette/Palette')).Palette;
const loadKeyMap = async () => (await import('@/components/keys/KeyMap')).KeyMap;

interface Props {
  overlay: Overlay;
  show: (overlay: Overlay) => void;
  current: Section | undefined;
}

/** The palette and the map of keys: each fetched when it is first asked for. The app stands without them. */
export function Overlays(props: Props) {
  return (
    <ErrorBoundary fallback={null} resetKeys={[props.overlay]}>
      <Asked {...props} />
    </ErrorBoundary>
  );
}

function Asked({ overlay, show, current }: Props) {
  const Palette = useScript(loadPalette, overlay === 'palette');
  const KeyMap = useScript(loadKeyMap, overlay === 'keys');
  const close = () => show(null);
  const typed = useTypedMeanwhile(overlay === 'palette', Palette !== null, close);
  useTypedMeanwhile(overlay === 'keys', KeyMap !== null, close);
  return (
    <>
      {Palette && <Palette open={overlay === 'palette'} typed={typed} onClose={close} showKeys={() => show('keys')} />}
      {KeyMap && <KeyMap open={overlay === 'keys'} onClose={close} path={current?.path} />}
    </>
  );
}
