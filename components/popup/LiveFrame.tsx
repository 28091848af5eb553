import { ConnectionTrouble } from '@/components/app/ConnectionTrouble';
import { usePageSettings } from '@/components/ui/page/use-page-settings';
import { useSinglePresses } from '@/components/ui/page/use-single-presses';

/** What the frame needs and its first picture does not: its theme, single presses, and trouble with an update. */
export function LiveFrame() {
  usePageSettings();
  useSinglePresses();
  return <ConnectionTrouble />;
}
