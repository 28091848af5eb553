import { browser } from 'wxt/browser';
import { emptyOldTrash } from '@/lib/db/win/trash';

/** Empties the trash of what has lain there for its days: as the browser starts, and again in one that is open for weeks. */
export function keepTrashShort(): void {
  const empty = () => void emptyOldTrash(new Date());
  browser.runtime.onStartup.addListener(empty);
  browser.alarms.onAlarm.addListener(empty);
}
