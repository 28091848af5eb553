import type { LoggedWin } from '@/lib/domain/log';
import { nameOf } from '@/lib/domain/win/title';
import { type RedactionLevel, sharedAt } from './level';

/** Shorter names are ordinary words. */
const TELLING = 4;

/** The wins that no document of `level` may tell and of which `text`, written by hand or kept from before, says the name. */
export function withheldSaid(text: string, log: readonly LoggedWin[], level: RedactionLevel): LoggedWin[] {
  const shared = new Set(sharedAt(log, level));
  const said = text.toLowerCase();
  return log.filter((logged) => {
    if (shared.has(logged) || logged.win.deletedAt !== null) return false;
    const names = [nameOf(logged.win), logged.win.plainLine].map((name) => name.trim().toLowerCase());
    return names.some((name) => name.length >= TELLING && said.includes(name));
  });
}
