import type { SettingsFields } from '@/lib/domain/settings';

/** When the quiet hours that hold `now` end; null outside of them. Local hours; from 20 to 8 goes through midnight. */
export function quietUntil(now: Date, quiet: SettingsFields['reminders']['quiet']): Date | null {
  if (quiet === null || !isWithin(now.getHours(), quiet)) return null;
  const isOverMidnight = now.getHours() >= quiet.to;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + (isOverMidnight ? 1 : 0), quiet.to);
}

function isWithin(hour: number, { from, to }: { from: number; to: number }): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
