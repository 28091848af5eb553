import { ConnectionTrouble } from '@/components/app/ConnectionTrouble';
import { useTheme } from '@/components/ui/use-theme';

/** What the frame needs the log for: its theme, and trouble with an update. */
export function LiveFrame() {
  useTheme();
  return <ConnectionTrouble />;
}
