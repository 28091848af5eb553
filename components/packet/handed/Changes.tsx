import { Disclosure } from '@/components/ui/Disclosure';
import { isUnchanged, type PacketChanges } from '@/lib/domain/packet/compare-packets';
import type { Entry } from '@/lib/domain/packet/packet';
import type { GoneReason } from '@/lib/domain/packet/still-told';
import type { ProofState } from '@/lib/domain/proof/proof';
import { handWords as texts } from '@/lib/i18n/en/packet';
import { sayList } from '@/lib/i18n/lists';
import { sayProofState } from '@/lib/i18n/proof-sentences';
import { say, sayCount } from '@/lib/i18n/say';
import { ChangedList } from './ChangedList';

interface Props {
  changes: PacketChanges;
  reasonOf: (winId: string) => GoneReason;
}

/** What the same packet would say otherwise today than on the day it was handed over. */
export function Changes({ changes, reasonOf }: Props) {
  if (isUnchanged(changes)) return <p className="note">{texts.same}</p>;
  const { added, gone, changed, moved } = changes;
  const counts = [
    added.length > 0 && sayCount(texts.added, added.length),
    gone.length > 0 && sayCount(texts.gone, gone.length),
    changed.length > 0 && sayCount(texts.changed, changed.length),
    moved.length > 0 && sayCount(texts.moved, moved.length),
  ].filter((said) => said !== false);
  const list = (items: readonly string[]) => sayList(items);
  return (
    <Disclosure summary={`${texts.since}: ${list(counts)}`}>
      <ChangedList title={texts.addedHeading} lines={added.map(lineOf)} />
      <ChangedList
        title={texts.goneHeading}
        lines={gone.map(({ winId, title }) => ({ id: winId, text: `${title} (${texts.reasons[reasonOf(winId)]})` }))}
      />
      <ChangedList
        title={texts.changedHeading}
        lines={changed.map(({ entry, fields }) => ({
          ...lineOf(entry),
          text: say(texts.changedIn, { title: entry.title, fields: list(fields.map((field) => texts.fields[field])) }),
        }))}
      />
      <ChangedList
        title={texts.movedHeading}
        lines={moved.map(({ behaviourId, statement, from, to }) => ({
          id: behaviourId,
          text: say(texts.movedFrom, { statement, from: sayState(from), to: sayState(to) }),
        }))}
      />
    </Disclosure>
  );
}

function lineOf({ winId, title }: Entry) {
  return { id: winId, text: title, href: `#/wins/${winId}` };
}

function sayState(state: ProofState | null): string {
  return state === null ? texts.notSaid : sayProofState(state);
}
