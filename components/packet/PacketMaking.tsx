import { useDeferredValue, useMemo } from 'react';
import { Page } from '@/components/app/Page';
import { RedactionChoice } from '@/components/redaction/RedactionChoice';
import { isBehind } from '@/lib/domain/packet/is-behind';
import { optionsOf } from '@/lib/domain/packet/packet-choices';
import type { PacketOptions } from '@/lib/domain/packet/packet-options';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import { OptionFields } from './choices/OptionFields';
import { RareFields } from './choices/RareFields';
import type { Choosing } from './choices/use-choices';
import { PacketColumn } from './PacketColumn';
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
  const { level, audience, employerId, from, to, language } = chosen;
  // Not at every key: it looks at the whole log.
  const behind = useMemo(() => {
    const asked = { level, audience, employerId, from, to, language };
    return isBehind(made.packet, { made: made.options, chosen: asked, log: now.log });
  }, [made, level, audience, employerId, from, to, language, now.log]);
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
        <PacketColumn
          {...{ ground, options, made, behind, onChange: change }}
          log={now.log}
          wantedIds={choices.headlineIds}
        />
      </div>
    </Page>
  );
}
