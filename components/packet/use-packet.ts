import { useMemo, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { type StartRedactor, useRedaction } from '@/components/redaction/use-redaction';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { listGlossary } from '@/lib/db/glossary';
import { listLadders } from '@/lib/db/ladder/ladders';
import { listChapters } from '@/lib/db/plan/chapters';
import { listClaims } from '@/lib/db/proof/claims';
import { listEmployers } from '@/lib/db/redaction/employers';
import { readSettings } from '@/lib/db/settings';
import { listCriteria } from '@/lib/db/talk/criteria';
import { readLog } from '@/lib/db/win/log';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { buildPacket, type PacketMatter } from '@/lib/domain/packet/build-packet';
import type { Packet } from '@/lib/domain/packet/packet';
import type { PacketOptions } from '@/lib/domain/packet/packet-options';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { type Speaker, speakerOf } from '@/lib/i18n/documents/speaker';

/** All that packets are made of, as it stands now. */
export interface PacketGround
  extends Pick<PacketMatter, 'ladder' | 'log' | 'claims' | 'criteria' | 'glossary' | 'employers' | 'profile'> {
  /** Every ladder that can be chosen. */
  ladders: readonly Ladder[];
  /** The last day of the last chapter; null where none was closed. */
  chapterEnd: Day | null;
  today: Day;
}

/** A packet, with what it speaks and the redaction that all of it went through. */
export interface MadePacket {
  packet: Packet;
  speaker: Speaker;
  /** In the packet's language. */
  ladder: Ladder;
  redactor: Redactor;
  /** What was chosen for it. */
  options: PacketOptions;
}

/** What packets by this ladder, or by the one in use, are made of, live; undefined while it is read. */
export function usePacketGround(ladderId: string | null): PacketGround | undefined {
  const inUse = useLadder();
  const today = useToday();
  const ladders = useLive(listLadders, []);
  const ladder = (ladderId !== null && ladders?.find(({ id }) => id === ladderId)) || inUse;
  const log = useLive(() => readLog(ladder.id), [ladder.id]);
  const claims = useLive(() => listClaims(ladder.id), [ladder.id]);
  const beside = useLive(async () => {
    const [criteria, glossary, employers] = await Promise.all([listCriteria(), listGlossary(), listEmployers()]);
    const [{ profile }, [last]] = await Promise.all([readSettings(), listChapters()]);
    return { criteria, glossary, employers, profile, chapterEnd: last?.endedOn ?? null };
  }, []);
  return useMemo(() => {
    if (!ladders || !log || !claims || !beside) return undefined;
    return { ...beside, ladders, ladder, log, claims, today };
  }, [beside, ladders, ladder, log, claims, today]);
}

/** The one place where a packet is made of the log: every word of it goes through a redactor of `options.level`. */
export function makePacket(ground: PacketGround, options: PacketOptions, start: StartRedactor): MadePacket {
  const speaker = speakerOf(options.language);
  const redactor = start(options.person, speaker.words.standIns);
  const ladder = speaker.ladder(ground.ladder);
  const packet = buildPacket({ ...ground, ladder, options, redactor, sayMissing: speaker.missing });
  return { packet, speaker, ladder, redactor, options };
}

/** The packet as it stands, live; the last one while another is made, undefined before the first. */
export function useMadePacket(ground: PacketGround, options: PacketOptions): MadePacket | undefined {
  const start = useRedaction(ground.log, options.level);
  const made = useMemo(() => start && makePacket(ground, options, start), [ground, options, start]);
  const [last, setLast] = useState(made);
  if (made && made !== last) setLast(made);
  return made ?? last;
}
