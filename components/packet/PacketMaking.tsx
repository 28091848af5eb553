import { useDeferredValue, useMemo } from 'react';
import { Page } from '@/components/app/Page';
import { RedactionChoice } from '@/components/redaction/RedactionChoice';
import { Button } from '@/components/ui/Button';
import { goToPart } from '@/components/ui/page/go-to-part';
import { sinceDay } from '@/lib/domain/log';
import { isBehind } from '@/lib/domain/packet/is-behind';
import { optionsOf } from '@/lib/domain/packet/packet-choices';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import { redactionWords } from '@/lib/i18n/en/redaction';
import { OptionFields } from './choices/OptionFields';
import { RareFields } from './choices/RareFields';
import type { Choosing } from './choices/use-choices';
import { PAGES, PacketColumn } from './PacketColumn';
import { type MadePacket, type PacketGround, type PacketSetting, useMadePacket } from './use-packet';
import { useRested } from './use-rested';

/** Longer than between two keys. */
const PAUSE_MS = 300;

interface Props {
  choosing: Choosing;
  setting: PacketSetting;
  /** Undefined while the log is read: what can be chosen is there before. */
  ground: PacketGround | undefined;
  /** How much of the log is read, from 0 to 1. */
  share: number;
}

/** The packet while it is made: its choices in the margin; in the column its words, what to check, the ways out, and the sheets. */
export function PacketMaking({ choosing, setting, ground: now, share }: Props) {
  const { choices, change, isKept } = choosing;
  const options = useMemo(() => optionsOf(choices, setting), [choices, setting]);
  // The fields answer at once, the sheets a moment later: what is typed, once a pause is made.
  const person = useRested(options.person, PAUSE_MS);
  const rested = useMemo(() => ({ ...options, person }), [options, person]);
  const [settled, ground] = [useDeferredValue(rested), useDeferredValue(useRested(now, PAUSE_MS) ?? now)];
  const { made, mayLeave } = useMadePacket(ground, settled);
  const behind = useBehind(made, { chosen: options, ladderId: setting.ladder.id, log: now?.log }) || !mayLeave;
  return (
    <Page title={texts.title} margin className="packet">
      <p className="lead packet-screen">{texts.lead}</p>
      <div className="app-spread">
        <aside className="app-margin packet-margin" aria-label={texts.whatIsInIt}>
          <OptionFields choices={choices} setting={setting} onChange={change} />
          <RedactionChoice value={choices.level} onChange={(level) => change({ level })} />
          <RareFields choices={choices} setting={setting} onChange={change} />
          {made && (
            <Button kind="quiet" onClick={() => goToPart(PAGES)}>
              {texts.toPages}
            </Button>
          )}
          {!isKept && <p role="alert">{texts.choicesNotKept}</p>}
        </aside>
        {made && ground && now ? (
          <PacketColumn
            {...{ ground, options: settled, made, behind, onChange: change }}
            log={now.log}
            wantedIds={choices.headlineIds}
          />
        ) : (
          <div className="packet-column packet-screen packet-reading">
            <p className="note" role="status" aria-busy="true">
              {redactionWords.reading}
            </p>
            {share > 0 && <progress aria-label={redactionWords.reading} value={share} />}
          </div>
        )}
      </div>
    </Page>
  );
}

type Chosen = Parameters<typeof isBehind>[1]['chosen'];

/** Whether the packet tells something else than is chosen by now. Not at every key: it looks at all of its time. */
function useBehind(
  made: MadePacket | undefined,
  of: { chosen: Chosen; ladderId: string; log: PacketGround['log'] | undefined },
): boolean {
  const { level, audience, employerId, from, to, language } = of.chosen;
  return useMemo(() => {
    if (!made || !of.log || made.ladder.id !== of.ladderId) return true;
    const chosen = { level, audience, employerId, from, to, language };
    return isBehind(made.packet, { made: made.options, chosen, log: sinceDay(of.log, made.options.from) });
  }, [made, of.ladderId, of.log, level, audience, employerId, from, to, language]);
}
