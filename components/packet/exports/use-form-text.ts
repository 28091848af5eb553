import { useMemo, useState } from 'react';
import type { Entry, Packet } from '@/lib/domain/packet/packet';
import { entriesOf } from '@/lib/domain/packet/packet-entries';
import { packetToForm } from '@/lib/export/packet/packet-form';
import type { Speaker } from '@/lib/i18n/documents/speaker';

const LONGEST = 100_000;

/** The text for a form: of which wins, how long, and as the user changed it. */
export function useFormText(packet: Packet, speaker: Speaker) {
  const entries = useMemo(() => lessonsLast(entriesOf(packet)), [packet]);
  const [winIds, setWinIds] = useState<readonly string[]>(() => packet.headlines.map(({ winId }) => winId));
  const [typed, setTyped] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const target = toTarget(typed);
  const written = useMemo(() => packetToForm(packet, speaker, { winIds, target }), [packet, speaker, winIds, target]);
  const choose = (winId: string, isChosen: boolean) => {
    const chosen = new Set(winIds);
    if (isChosen) chosen.add(winId);
    else chosen.delete(winId);
    setWinIds(entries.flatMap((entry) => (chosen.has(entry.winId) ? [entry.winId] : [])));
    setEdited(null);
  };
  return {
    entries,
    isChosen: (winId: string) => winIds.includes(winId),
    isAnyChosen: winIds.length > 0,
    choose,
    target,
    typed,
    aimAt: (value: string) => {
      setTyped(value);
      setEdited(null);
    },
    text: edited ?? written.text,
    edit: setEdited,
    isEdited: edited !== null,
    leftOut: edited === null ? written.leftOut : [],
  };
}

/** A lesson stands among no successes. */
function lessonsLast(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => Number(a.kind === 'lesson') - Number(b.kind === 'lesson'));
}

function toTarget(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() !== '' && Number.isInteger(value) && value > 0 && value <= LONGEST ? value : null;
}
