import { useMemo, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { type StartRedactor, useEarlyRedaction } from '@/components/redaction/use-redaction';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readSheet } from '@/lib/db/counting/sheet';
import { listGlossary } from '@/lib/db/glossary';
import { listLadders } from '@/lib/db/ladder/ladders';
import { listChapters } from '@/lib/db/plan/chapters';
import { listClaims } from '@/lib/db/proof/claims';
import { listEmployers } from '@/lib/db/redaction/employers';
import { readSettings } from '@/lib/db/settings';
import { listCriteria } from '@/lib/db/talk/criteria';
import { readLogWithSheet } from '@/lib/db/win/log-with-sheet';
import { sharedProofs } from '@/lib/domain/counting/shared-proofs';
import type { Sheet } from '@/lib/domain/counting/sheet';
import { standingWins } from '@/lib/domain/counting/standing-wins';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { collectInside, type InsideTerms } from '@/lib/domain/legibility/inside-terms';
import { sinceDay } from '@/lib/domain/log';
import { buildPacket, type PacketMatter } from '@/lib/domain/packet/build-packet';
import type { Packet } from '@/lib/domain/packet/packet';
import type { PacketOptions } from '@/lib/domain/packet/packet-options';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { type Speaker, speakerOf } from '@/lib/i18n/documents/speaker';
import { inSlices } from '@/lib/long-work/in-slices';

/** What there is to choose from, as it stands now: known at once, however long the log is. */
export interface PacketSetting extends Pick<PacketMatter, 'ladder' | 'employers'> {
  /** Every ladder that can be chosen. */
  ladders: readonly Ladder[];
  /** The last day of the last chapter; null where none was closed. */
  chapterEnd: Day | null;
  /** No win stands by today. */
  isEmpty: boolean;
  today: Day;
}

/** All that packets are made of, as it stands now. */
export interface PacketGround
  extends PacketSetting,
    Pick<PacketMatter, 'log' | 'claims' | 'criteria' | 'glossary' | 'profile'> {
  sheet: Sheet;
  inside: InsideTerms;
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

/**
 * What packets by this ladder, or by the one in use, are made of, live; undefined while it is read. While it is read by
 * another ladder, the ground is still that of the last one. `share`: how much of a long log is read, from 0 to 1.
 */
export function usePacketGround(ladderId: string | null): {
  setting?: PacketSetting;
  ground?: PacketGround;
  share: number;
} {
  const inUse = useLadder();
  const today = useToday();
  const ladders = useLive(listLadders, []);
  const ladder = (ladderId !== null && ladders?.find(({ id }) => id === ladderId)) || inUse;
  const [heard, setHeard] = useState(0);
  // Read again, it tells nothing new: the packet is there.
  const hear = (wins: number) => setHeard((known) => Math.max(known, wins));
  const whole = useLive(() => readWhole(ladder, hear), [ladder]);
  const counted = useLive(async () => {
    const [sheet, claims] = await Promise.all([readSheet(ladder), listClaims(ladder.id)]);
    return { ladder, sheet, claims };
  }, [ladder]);
  const beside = useLive(async () => {
    const [criteria, glossary, employers] = await Promise.all([listCriteria(), listGlossary(), listEmployers()]);
    const [{ profile }, [last]] = await Promise.all([readSettings(), listChapters()]);
    return { criteria, glossary, employers, profile, chapterEnd: last?.endedOn ?? null };
  }, []);
  const now = useMemo(() => {
    if (!ladders || !counted || !beside) return {};
    const standing = standingWins(counted.sheet, { employers: [], employerId: null, today });
    const setting = { ...beside, ladders, ladder, today, isEmpty: standing.length === 0 };
    const isRead = whole?.ladder === ladder && counted.ladder === ladder;
    return { setting, ground: isRead ? { ...setting, ...counted, ...whole } : undefined };
  }, [beside, ladders, ladder, whole, counted, today]);
  const [last, setLast] = useState(now.ground);
  if (now.ground && now.ground !== last) setLast(now.ground);
  const share = counted ? Math.min(1, heard / Math.max(1, counted.sheet.count)) : 0;
  return { ...now, ground: now.ground ?? last, share };
}

async function readWhole(ladder: Ladder, hearWins: (wins: number) => void) {
  const { log, sheet } = await readLogWithSheet(ladder, hearWins);
  const { inside, ofWin } = collectInside();
  await inSlices(log, ofWin);
  return { ladder, log, sheet, inside };
}

/** The one place where a packet is made of the log: every word of it goes through a redactor of `options.level`. */
export function makePacket(ground: PacketGround, options: PacketOptions, start: StartRedactor): MadePacket {
  const speaker = speakerOf(options.language);
  const redactor = start(options.person, speaker.words.standIns);
  const ladder = speaker.ladder(ground.ladder);
  const asOf = options.to < ground.today ? options.to : ground.today;
  const proofs = sharedProofs({ ...ground, level: redactor.level, employerId: options.employerId, today: asOf });
  const log = sinceDay(ground.log, options.from);
  const packet = buildPacket({ ...ground, log, proofs, ladder, options, redactor, sayMissing: speaker.missing });
  return { packet, speaker, ladder, redactor, options };
}

/**
 * The packet as it stands, live; undefined before the first. `mayLeave` is false for the last one, while another is made,
 * and while what it says instead of names is not kept.
 */
export function useMadePacket(
  ground: PacketGround | undefined,
  options: PacketOptions,
): { made: MadePacket | undefined; mayLeave: boolean } {
  const { start, isKept } = useEarlyRedaction(ground?.log, options.level);
  const made = useMemo(() => start && ground && makePacket(ground, options, start), [ground, options, start]);
  const [last, setLast] = useState(made);
  if (made && made !== last) setLast(made);
  return { made: made ?? last, mayLeave: made !== undefined && isKept };
}
