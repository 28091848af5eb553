import { memo, useCallback, useMemo } from 'react';
import { LegibilityList } from '@/components/legibility/LegibilityList';
import { useLegibility } from '@/components/legibility/use-legibility';
import { Replacements } from '@/components/redaction/Replacements';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/Notice';
import { employerOf } from '@/lib/domain/employer';
import { isStanding, type LoggedWin, newestFirst, sinceDay } from '@/lib/domain/log';
import type { PacketOptions } from '@/lib/domain/packet/packet-options';
import { sharedAt } from '@/lib/domain/redaction/level';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import { sayCount } from '@/lib/i18n/say';
import type { Choosing } from './choices/use-choices';
import { PacketExports } from './exports/PacketExports';
import { HandedList } from './handed/HandedList';
import { HandOver } from './handed/HandOver';
import { Headlines } from './headlines/Headlines';
import { PlainLines } from './PlainLines';
import { PacketPreview } from './sheets/PacketPreview';
import type { MadePacket, PacketGround } from './use-packet';

/** Where one is led to look at what the choices made. */
export const PAGES = 'packet-pages';

interface Props {
  ground: PacketGround;
  options: PacketOptions;
  made: MadePacket;
  /** Whether something else was chosen by now. */
  behind: boolean;
  /** As it stands; `ground` is a moment behind. */
  log: readonly LoggedWin[];
  wantedIds: string[] | null;
  onChange: Choosing['change'];
}

/** What is made of the choices: the packet's words, what to check, the ways out, and the sheets. A key in a field draws none of it. */
export const PacketColumn = memo(function PacketColumn(props: Props) {
  const { ground, options, made, behind, log: logNow, wantedIds, onChange } = props;
  const { packet, speaker, ladder, redactor } = made;
  const { log, inside, glossary } = ground;
  const findings = useLegibility({ packet, ladder, log, inside, chosenIds: options.headlineIds, glossary });
  const { own, shared } = useMemo(() => winsOf(ground, options), [ground, options]);
  const wins = useMemo(() => shared.filter(({ win }) => win.kind === 'win'), [shared]);
  const choose = useCallback((headlineIds: string[] | null) => onChange({ headlineIds }), [onChange]);
  const preview = useCallback(() => redactor, [redactor]);
  const withheld = own.length - shared.length;
  const inTime = useMemo(() => sinceDay(logNow, options.from), [logNow, options.from]);
  return (
    <div className="packet-column">
      <div className="packet-screen packet-parts">
        <Trouble own={own} shared={shared} />
        <Headlines
          headlines={packet.headlines}
          chosenIds={options.headlineIds}
          wantedIds={wantedIds}
          wins={wins}
          onChange={choose}
        />
        <PlainLines packet={packet} log={inTime} />
        <LegibilityList findings={findings} />
        <section className="packet-part" aria-labelledby="packet-replaced">
          <h2 id="packet-replaced">{texts.replaced}</h2>
          <p className="note">{texts.replacedWhat}</p>
          {withheld > 0 && <p>{sayCount(texts.withheld, withheld)}</p>}
          <Replacements level={redactor.level} log={log} preview={preview} />
        </section>
        <PacketExports packet={packet} speaker={speaker} isBehind={behind} />
        <HandOver packet={packet} options={made.options} today={ground.today} isBehind={behind} />
        <HandedList ground={ground} />
      </div>
      {/* What is behind is not printed either. */}
      <div className={classNames('packet-pages', behind && 'packet-screen')}>
        <h2 id={PAGES} tabIndex={-1} className="packet-screen">
          {texts.preview}
        </h2>
        <PacketPreview packet={packet} speaker={speaker} paper={options.paper} label={texts.preview} />
      </div>
    </div>
  );
});

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
  const isOwn = (logged: LoggedWin) => isStanding(logged, asOf) && isTheirs(logged);
  const own = newestFirst(sinceDay(log, from).filter(isOwn));
  return { own, shared: sharedAt(own, level) };
}
