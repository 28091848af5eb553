import { useCallback, useDeferredValue, useMemo } from 'react';
import { Page } from '@/components/app/Page';
import { LegibilityList } from '@/components/legibility/LegibilityList';
import { useLegibility } from '@/components/legibility/use-legibility';
import { RedactionChoice } from '@/components/redaction/RedactionChoice';
import { Replacements } from '@/components/redaction/Replacements';
import { Notice } from '@/components/ui/Notice';
import { employerOf } from '@/lib/domain/employer';
import { isStanding, type LoggedWin, newestFirst } from '@/lib/domain/log';
import { isBehind } from '@/lib/domain/packet/is-behind';
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
import { RareFields } from './RareFields';
import type { Choosing } from './use-choices';
import { type MadePacket, type PacketGround, useMadePacket } from './use-packet';
import { useRested } from './use-rested';

/** Longer than between two keys. */
const PAUSE_MS = 300;

interface Props {
  choosing: Choosing;
  ground: PacketGround;
}

/** The packet while it is made: its choices in the margin; in the column its words, what to check, the ways out, and the sheets. */
export function PacketMaking({ choosing, ground: now }: Props) {
  const options = useMemo(() => optionsOf(choosing.choices, now), [choosing.choices, now]);
  // The fields answer at once, the sheets a moment later: what is typed, once a pause is made.
  const person = useRested(options.person, PAUSE_MS);
  const rested = useMemo(() => ({ ...options, person }), [options, person]);
  const [settled, ground] = [useDeferredValue(rested), useDeferredValue(useRested(now, PAUSE_MS))];
  const made = useMadePacket(ground, settled);
  if (!made) return <div className="app-page" aria-busy="true" />;
  return <Making choosing={choosing} now={now} ground={ground} chosen={options} options={settled} made={made} />;
}

interface MakingProps extends Props {
  /** As they stand; `ground` and `options` are a moment behind. */
  now: PacketGround;
  chosen: PacketOptions;
  options: PacketOptions;
  made: MadePacket;
}

function Making({ choosing, now, ground, chosen, options, made }: MakingProps) {
  const { choices, change, isKept } = choosing;
  const { packet, speaker, ladder, redactor } = made;
  const { log, glossary } = ground;
  const findings = useLegibility({ packet, ladder, log, chosenIds: options.headlineIds, glossary });
  const { own, shared } = useMemo(() => winsOf(ground, options), [ground, options]);
  const wins = useMemo(() => shared.filter(({ win }) => win.kind === 'win'), [shared]);
  const choose = useCallback((headlineIds: string[] | null) => change({ headlineIds }), [change]);
  const preview = useCallback(() => redactor, [redactor]);
  const withheld = own.length - shared.length;
  const behind = useMemo(
    () => isBehind(packet, { made: made.options, chosen, log: now.log }),
    [packet, made.options, chosen, now.log],
  );
  return (
    <Page title={texts.title} margin className="packet">
      <p className="lead packet-screen">{texts.lead}</p>
      <div className="app-spread">
        <aside className="app-margin packet-margin" aria-label={texts.whatIsInIt}>
          <OptionFields choices={choices} ground={now} onChange={change} />
          <RedactionChoice value={choices.level} onChange={(level) => change({ level })} />
          <RareFields choices={choices} ground={now} onChange={change} />
          {!isKept && <p role="alert">{texts.choicesNotKept}</p>}
        </aside>
        <div className="packet-column">
          <div className="packet-screen packet-parts">
            <Trouble own={own} shared={shared} />
            <Headlines
              headlines={packet.headlines}
              chosenIds={options.headlineIds}
              wantedIds={choices.headlineIds}
              wins={wins}
              onChange={choose}
            />
            <PlainLines packet={packet} log={now.log} />
            <LegibilityList findings={findings} />
            <section className="packet-part" aria-labelledby="packet-replaced">
              <h2 id="packet-replaced">{texts.replaced}</h2>
              <p className="note">{texts.replacedWhat}</p>
              {withheld > 0 && <p>{sayCount(texts.withheld, withheld)}</p>}
              <Replacements log={log} preview={preview} />
            </section>
            <PacketExports packet={packet} speaker={speaker} isBehind={behind} />
            <HandOver packet={packet} options={made.options} today={ground.today} isBehind={behind} />
            <HandedList ground={ground} />
            <h2>{texts.preview}</h2>
          </div>
          {/* What is behind is not printed either. */}
          <div className={behind ? 'packet-screen' : undefined}>
            <PacketPreview packet={packet} speaker={speaker} paper={options.paper} label={texts.preview} />
          </div>
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
