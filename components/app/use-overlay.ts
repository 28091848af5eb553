import { useEffect, useState } from 'react';
import { readAct } from '@/components/keys/read-key';
import { useSingleKeys } from '@/components/keys/single-keys';
import { takesText } from '@/components/ui/pressed-key';

/** What lies over the app. */
export type Overlay = 'palette' | 'keys' | null;

/** The keys that work everywhere in the app, and what they have opened. */
export function useOverlay(): { overlay: Overlay; show: (overlay: Overlay) => void } {
  const [overlay, show] = useState<Overlay>(null);
  // For every place that reads keys, while the app is there.
  useSingleKeys();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const act = readAct('everywhere', event);
      if (act === null || (act === 'keys' && takesText(event.target))) return;
      const isCovered = document.querySelector('dialog[open]') !== null;
      if (isCovered && overlay !== 'palette') return;
      event.preventDefault();
      if (act === 'find') show(isCovered ? null : 'palette');
      else show('keys');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [overlay]);
  return { overlay, show };
}
