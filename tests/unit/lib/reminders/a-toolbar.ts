import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface Shown {
  id: string;
  title: string;
  at: number;
}

/** A browser that lets Winnow notify or not, and remembers what was shown; `now` is the moment that is played. */
export function aToolbar({ allowed, now = () => 0 }: { allowed: boolean; now?: () => number }) {
  const state = { allowed };
  const shown: Shown[] = [];
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => state.allowed) as never);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    { title }: { title: string },
  ) => {
    if (!state.allowed) throw new Error('notifications are not allowed');
    shown.push({ id, title, at: now() });
    return id;
  }) as never);
  const badge = () => fakeBrowser.action.getBadgeText({});
  const wakeUp = async () => (await fakeBrowser.alarms.get('check-in'))?.scheduledTime;
  return { state, shown, badge, wakeUp };
}
