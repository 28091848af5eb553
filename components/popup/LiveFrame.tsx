import { ConnectionTrouble } from '@/components/app/ConnectionTrouble';
import { usePageSettings } from '@/components/ui/page/use-page-settings';

/** What the frame needs the log for: its theme, and trouble with an update. */
export function LiveFrame() {
  usePageSettings();
  return <ConnectionTrouble />;
}
