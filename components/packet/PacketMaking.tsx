import { useDeferredValue, useMemo } from 'react';
import { Page } from '@/components/app/Page';
import { Notice } from '@/components/ui/Notice';
import { employerOf } from '@/lib/domain/employer';
import { isStanding, type LoggedWin, newestFirst } from '@/lib/domain/log';
import { optionsOf } from '@/lib/domain/packet/packet-choices';
import type { PacketOptions } from '@/lib/domain/packet/packet-options';
import { sharedAt } from '@/lib/domain/redaction/level';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import { sayCount } from '@/lib/i18n/say';
import { PacketExports } from './exports/PacketExports';
import { HandedList } from './HandedList';
import { HandOver } from './HandOver';
import { Headlines } from './Headlines';
import { OptionFields } from './OptionFields';
import { PacketPreview } from './PacketPreview';
import { PlainLines } from './PlainLines';
import type { Choosing } from './use-choices';
import { makePacket, type PacketGround } from './use-packet';

interface Props {
  choosing: Choosing;
  ground: PacketGround;
}

/** The packet while it is made: what is in it in the margin, its words in the column, and the sheets below. */
export function PacketMaking({ choosing: { choices, change, isKept }, ground: now }: Props) {
  const options = useMemo(() => optionsOf(choices, now), [choices, now]);
  // The fields answer at once, the sheets a moment later.
  const [settled, ground] = [useDeferredValue(options), useDeferredValue(now)];
  const made = useMemo(() => makePacket(ground, settled), [ground, settled]);
  const { packet, speaker } = made;
  const { own, shared } = useMemo(() => winsOf(ground, settled), [ground, settled]);
  const withheld = own.length - shared.length;
  return (
    <Page title={texts.title} margin className="packet">
      <p className="lead packet-screen">{texts.lead}</p>
      <div className="app-spread">
        <aside className="app-margin packet-margin" aria-label={texts.whatIsInIt}>
          <OptionFields choices={choices} ground={now} onChange={change} />
          {!isKept && <p role="alert">{texts.choicesNotKept}</p>}
          {/* Here: RedactionChoice, of `choices.level`. */}
          {withheld > 0 && <p className="note">{sayCount(texts.withheld, withheld)}</p>}
          <PacketExports packet={packet} speaker={speaker} />
          {/* Here: LegibilityList, then ReplacementList, of `made.redactor.replaced()`. */}
        </aside>
        <div className="packet-column">
          <div className="packet-screen packet-parts">
            <Trouble own={own} shared={shared} />
            <Headlines
              headlines={packet.headlines}
              chosenIds={settled.headlineIds}
              wins={shared.filter(({ win }) => win.kind === 'win')}
              onChange={(headlineIds) => change({ headlineIds })}
            />
            <PlainLines packet={packet} log={now.log} />
            <HandOver packet={packet} options={settled} today={ground.today} />
            <HandedList ground={ground} />
            <h2>{texts.preview}</h2>
          </div>
          <PacketPreview packet={packet} speaker={speaker} paper={settled.paper} label={texts.preview} />
        </div>
      </div>
    </Page>
  );
}

function Trouble({ own, shared }: { own: readonly LoggedWin[]; shared: readonly LoggedWin[] }) {
  if (shared.length > 0) return null;
  return own.length > 0 ? (
    <Notice tone="info" title={texts.allPrivate}>
      {texts.allPrivateWhat}
    </Notice>
  ) : (
    <Notice tone="info" title={texts.noneInTime}>
      {texts.noneInTimeWhat}
    </Notice>
  );
}

/** What stands in the time, the newest first, and how much of it may be told at all. */
function winsOf({ log, employers, today }: PacketGround, { from, to, level, employerId }: PacketOptions) {
  const asOf = to < today ? to : today;
  const isTheirs = ({ win }: LoggedWin) => employerId === null || employerOf(win, employers) === employerId;
  const own = newestFirst(log).filter(
    (logged) => isStanding(logged, asOf) && logged.win.occurredOn >= from && isTheirs(logged),
  );
  return { own, shared: sharedAt(own, level) };
}
