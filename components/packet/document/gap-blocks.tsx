import { Parts } from '@/components/ui/Parts';
import type { Packet } from '@/lib/domain/packet/packet';
import { shorten } from '@/lib/domain/packet/short-words';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

/** Which goes first where the manager's page is full. */
const SPARE = { gaps: [10, 40, 70], criteria: [20, 50, 80] };
const LINE = 150;

type Gap = NonNullable<Packet['gaps']>[number];
type Asked = NonNullable<Packet['criteria']>[number];

/** What is missing, off the one page also what comes next, and what the manager asked for; nothing of it where the packet hides it. */
export function gapBlocks({ gaps, criteria, audience }: Packet, speaker: Speaker): PacketBlock[] {
  const isShort = audience === 'manager';
  const { words } = speaker;
  const spare = (of: keyof typeof SPARE, index: number) => (isShort ? { spare: SPARE[of][index] ?? 90 } : {});
  const heading = (of: keyof typeof SPARE, title: string) => headingBlock(of, title, { isShort, ...spare(of, 0) });
  const gapItems = (gaps ?? []).map((gap, index) => ({
    id: `gap-${gap.behaviourId}`,
    frame: { id: 'gaps', as: 'ul', isShort } as const,
    ...spare('gaps', index),
    content: <GapLines gap={gap} speaker={speaker} isShort={isShort} />,
  }));
  const noGaps = gaps?.length === 0 ? [{ id: 'no-gaps', ...spare('gaps', 0), content: <p>{words.noGaps}</p> }] : [];
  const asked = (criteria ?? []).map((criterion, index) => ({
    id: `criterion-${index}`,
    frame: { id: 'criteria', as: 'ul', isShort } as const,
    ...spare('criteria', index),
    content: <CriterionLines criterion={criterion} speaker={speaker} isShort={isShort} />,
  }));
  return [
    ...(gaps === null ? [] : [heading('gaps', isShort ? words.gaps : words.gapsAndNext), ...noGaps, ...gapItems]),
    ...(asked.length === 0 ? [] : [heading('criteria', words.criteria), ...asked]),
  ];
}

function GapLines({ gap, speaker, isShort }: { gap: Gap; speaker: Speaker; isShort: boolean }) {
  const { words, fill } = speaker;
  if (isShort) {
    return (
      <p className="packet-clamped">
        <Parts>
          <b>{shorten(gap.statement, LINE)}</b>
          {shorten(gap.missing, LINE)}
        </Parts>
      </p>
    );
  }
  return (
    <>
      <p className="packet-win">{gap.statement}</p>
      <p>
        <Parts>
          {words.states[gap.state]}
          {gap.missing}
        </Parts>
      </p>
      {gap.next && <p>{fill(words.next, { action: gap.next })}</p>}
    </>
  );
}

function CriterionLines({ criterion, speaker, isShort }: { criterion: Asked; speaker: Speaker; isShort: boolean }) {
  const { words, fill, day } = speaker;
  const { what, howKnown, statement, dueOn, state } = criterion;
  const short = (text: string) => (isShort ? shorten(text, LINE) : text);
  return (
    <>
      <p className={isShort ? 'packet-clamped' : undefined}>
        <Parts>
          <b>{short(what)}</b>
          {words.criterionStates[state]}
          {dueOn && fill(words.due, { day: day(dueOn) })}
          {!isShort && statement}
        </Parts>
      </p>
      {howKnown && (
        <p className={isShort ? 'packet-clamped' : undefined}>{fill(words.howKnown, { how: short(howKnown) })}</p>
      )}
    </>
  );
}
