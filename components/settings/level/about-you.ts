import { attempt, type Outcome } from '@/lib/db/outcome';
import { addEmployer, listEmployers } from '@/lib/db/redaction/employers';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { isDayMeant } from '@/lib/domain/day';
import { isBlank } from '@/lib/domain/win/win';

/** The line as it is typed; `since` is '' for no day. */
export interface About {
  level: string;
  since: string;
  employer: string;
  target: string;
}

export const NOTHING_SAID: About = { level: '', since: '', employer: '', target: '' };

/** The line as the log has it, with the employer that was added last. */
export async function readAbout(): Promise<About> {
  const [{ profile }, employers] = await Promise.all([readSettings(), listEmployers()]);
  const { level, since, target } = profile;
  return { level, since: since ?? '', employer: employers.at(-1)?.name ?? '', target };
}

/**
 * Keeps what was `typed` of the line, and the rest as the log has it. An employer that is known stays as it is; another
 * one is added, since when is said elsewhere.
 */
export async function saveAbout(typed: Partial<About>, employerId: string): Promise<Outcome> {
  const said = await attempt(async () => ({ ok: true, about: await readAbout() }));
  if (!said.ok) return said;
  const { level, since, employer, target } = { ...said.about, ...typed };
  const profile = { level: level.trim(), since: isDayMeant(since) ? since : null, target: target.trim() };
  const outcome = await changeSettings({ profile });
  const name = employer.trim();
  if (!outcome.ok || isBlank(name) || (await listEmployers()).some((known) => known.name === name)) return outcome;
  const added = await addEmployer(employerId, { name, startedOn: null, endedOn: null });
  if (added.ok || added.reason !== 'upside-down') return added;
  return outcome;
}
