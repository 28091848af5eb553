import * as v from 'valibot';
import { judge } from '@/lib/coach/judge';
import { SOURCES } from '@/lib/coach/source';

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  source: v.picklist(SOURCES),
  text: v.string(),
});

type Judged = { ok: true; line: string } | { ok: false; reason: string };

/** @param line `{id, source, text}` as JSON; what comes back is `{id, level, missing, behaviours, why}` as JSON */
export function judgeLine(line: string): Judged {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), lineSchema), line);
  if (!parsed.success) return { ok: false, reason: v.summarize(parsed.issues).replaceAll('\n', ' ') };
  const { id, source, text } = parsed.output;
  const { level, missing, ingredients, behaviours } = judge(text, source);
  const reasons = [...ingredients, ...behaviours].map(({ id: about, why }) => [about, why]);
  const suggested = behaviours.map(({ id: behaviour, score }) => ({ id: behaviour, score }));
  return {
    ok: true,
    line: JSON.stringify({ id, level, missing, behaviours: suggested, why: Object.fromEntries(reasons) }),
  };
}
