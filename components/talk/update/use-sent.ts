import { useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useReading } from '@/components/ui/use-reading';
import type { StorageRefusal } from '@/lib/db/outcome';
import { logSentUpdate } from '@/lib/db/talk/sent-updates';
import { readWin, trashWin } from '@/lib/db/win/wins';
import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import { sentUpdateId } from '@/lib/domain/talk/stakeholder-update';
import { blankWin, type Person, type WinFields } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { stakeholderUpdateWords as texts } from '@/lib/i18n/en/stakeholder-update';
import { withoutIsolates } from '@/lib/i18n/isolate';
import { say } from '@/lib/i18n/say';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import type { Update } from './use-update';

const SHOWS = 'stakeholders';

interface Said {
  message: string;
  undo: boolean;
}

/** Whether the update of this week and reader was sent, and what is done about it. */
export function useSent({ audience, week, today, text }: Update) {
  const ladder = useLadder();
  const winId = sentUpdateId(week.monday, audience);
  const reading = useReading(() => readWin(winId, ladder.id), [winId, ladder.id]);
  const stored = reading.state === 'read' ? reading.value : undefined;
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const shown = restatedIn(ladder, [{ id: SHOWS }]).map(({ id }) => id);
  const isElsewhere = shown.length === 0;
  const evidence = isElsewhere
    ? { ladderId: seniorEngineer.id, behaviourIds: [SHOWS] }
    : { ladderId: ladder.id, behaviourIds: shown };

  const log = async (person: Person): Promise<boolean> => {
    const outcome = await logSentUpdate(winId, sentWin(person, { week, today, text }), evidence);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return false;
    const message = person.outsideTeam ? texts.logged : texts.loggedInside;
    setSaid({ message: say(message, { name: person.label }), undo: outcome.result === 'added' });
    return true;
  };
  const undo = async () => {
    const outcome = await trashWin(winId);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setSaid({ message: texts.undone, undo: false });
  };
  return {
    /** Whether it is known by now. */
    isRead: reading.state !== 'reading',
    winId: stored?.win.deletedAt === null ? winId : null,
    statement: statementOf(isElsewhere ? spokenLadder(seniorEngineer) : ladder, evidence.behaviourIds),
    isElsewhere,
    trouble,
    said,
    log,
    undo: () => void undo(),
    dismiss: () => setSaid(null),
  };
}

export type Sent = ReturnType<typeof useSent>;

function statementOf({ behaviours }: typeof seniorEngineer, ids: readonly string[]): string {
  return behaviours.find(({ id }) => ids.includes(id))?.statement ?? '';
}

function sentWin(person: Person, { week, today, text }: Pick<Update, 'week' | 'today' | 'text'>): WinFields {
  const name = person.label;
  return {
    ...blankWin(today, withoutIsolates(say(texts.winTitle, { name }))),
    status: 'ready',
    did: withoutIsolates(say(texts.winDid, { name, day: sayDay(week.monday) })),
    role: 'drove',
    people: [person],
    note: text,
  };
}
