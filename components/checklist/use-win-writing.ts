import { useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { keepJudged } from '@/components/wins/keep-judged';
import { judgedWin } from '@/lib/coach/coach';
import { type Outcome, type StorageRefusal, toTrouble } from '@/lib/db/outcome';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { findArtifact } from '@/lib/db/win/artifacts';
import { addToWin, readWin, saveWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import type { Behaviour } from '@/lib/domain/ladder/ladder';
import { toAddition } from '@/lib/domain/quick-log/quick-log-addition';
import { isBlank, type WinFields } from '@/lib/domain/win/win';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { say } from '@/lib/i18n/say';
import { artifactOfLink } from '@/lib/sites/link-artifact';
import { asks, type EvidenceForm, toWin } from './evidence-form';

export type Writing =
  | { is: 'idle' | 'saving' | 'link-wrong' }
  | { is: 'refused'; reason: StorageRefusal }
  | { is: 'existing'; winId: string };

/** Saves what the form says as a ready win that is linked to `behaviour`; the words are never dropped unsaved. */
export function useWinWriting(behaviour: Behaviour, onSaved: (message: string) => void) {
  const ladderId = useLadder().id;
  const [now, setNow] = useState<Writing>({ is: 'idle' });
  // Made once, so that pressing again after a failure saves the same win.
  const [ids] = useState(() => ({ win: crypto.randomUUID(), artifact: crypto.randomUUID() }));

  const save = (form: EvidenceForm) => told(() => saveForm(form));

  const saveForm = async (form: EvidenceForm) => {
    const moment = new Date();
    const artifact = isBlank(form.link)
      ? undefined
      : artifactOfLink(form.link, moment, asks(behaviour.rule, 'written-artifact'));
    if (artifact === null) return setNow({ is: 'link-wrong' });
    setNow({ is: 'saving' });
    const known = artifact && (await findArtifact(artifact.key));
    if (known?.inLog && known.artifact.winId !== ids.win) {
      return setNow({ is: 'existing', winId: known.artifact.winId });
    }
    const fields = await judgedWin(toWin(form, behaviour.rule, toDay(moment)), artifact ? [artifact] : []);
    const outcome = await saveWin({
      winId: ids.win,
      fields,
      ...(artifact && { artifact: { id: ids.artifact, fields: artifact } }),
      evidence: { ladderId: ladderId, behaviourIds: [behaviour.id], by: 'user' },
    });
    if (!outcome.ok) return setNow({ is: 'refused', reason: outcome.reason });
    // The link's win lay in the trash, or was saved a moment ago: it is in the log, but without these words.
    if (outcome.result !== 'added') return setNow({ is: 'existing', winId: outcome.winId });
    onSaved(say(texts.saved, { title: fields.title }));
  };

  const addToExisting = (form: EvidenceForm) => told(() => addForm(form));

  const addForm = async (form: EvidenceForm) => {
    if (now.is !== 'existing') return;
    const { winId } = now;
    setNow({ is: 'saving' });
    const linked = await addWords(winId, ladderId, behaviour, form);
    if (!linked.ok) return setNow({ is: 'refused', reason: linked.reason });
    onSaved(texts.addedTo);
  };

  /** Reading may fail as well as writing; either way the words stay and the user is told. */
  const told = (act: () => Promise<void>) =>
    act().catch((error) => setNow({ is: 'refused', reason: toTrouble(error) }));

  return { now, save, addToExisting };
}

/** Adds the form's words to a win that is there, keeps it, and links it. Doing it again after a failure is safe. */
async function addWords(
  winId: string,
  ladderId: string,
  behaviour: Behaviour,
  form: EvidenceForm,
): Promise<Outcome<object, StorageRefusal>> {
  const standing = await readWin(winId, ladderId);
  if (!standing) return { ok: false, reason: 'not-found' };
  const fields = toWin(form, behaviour.rule, toDay(new Date()));
  const { title: _title, occurredOn: _day, ...typed } = fields;
  const steps = [
    () => addToWin(winId, { ...typed, ...toAddition(standing.win, fields) }),
    () => keepJudged(winId, chosen(fields)),
    () => changeEvidence(winId, ladderId, { chosen: [behaviour.id] }),
  ];
  for (const step of steps) {
    const outcome = await step();
    if (!outcome.ok) return outcome;
  }
  return { ok: true };
}

/** What was picked rather than written: the pick of today stands, whatever was picked before. */
function chosen({ unprompted, scope, outcomeState }: WinFields): Partial<WinFields> {
  return {
    ...(unprompted && { unprompted }),
    ...(scope !== null && { scope }),
    ...((outcomeState === 'held' || outcomeState === 'did-not-hold') && { outcomeState }),
  };
}
