import { X } from 'lucide-react';
import { useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Disclosure } from '@/components/ui/Disclosure';
import { focusBeside } from '@/components/ui/focus-beside';
import { Grain } from '@/components/ui/grains/Grain';
import { IconButton } from '@/components/ui/IconButton';
import { Tag } from '@/components/ui/Tag';
import { useLive } from '@/components/ui/use-live';
import { listHref, winHref } from '@/components/wins/wins-address';
import { readWins } from '@/lib/db/win/mapping';
import type { LoggedWin } from '@/lib/domain/log';
import type { Proof } from '@/lib/domain/proof/proof';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { sayNearDay } from '@/lib/i18n/dates';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { say, sayCount } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { behaviourHref } from './behaviour-href';
import type { ChecklistRow } from './checklist-of';
import { standingOf } from './win-standing';

/** A log of years has hundreds behind one behaviour; the rest are a press away. */
const SHOWN = 30;

interface Props {
  row: Pick<ChecklistRow, 'proof' | 'linked' | 'newest'>;
  onUnlink: (logged: LoggedWin) => void;
}

/** The wins that are linked to a behaviour, and whether each one counts. */
export function WinsBehind({ row, onUnlink }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { proof, linked } = row;
  if (linked === 0) return <p className="checklist-none">{texts.noWins}</p>;
  return (
    <Disclosure summary={sayCount(texts.wins, linked)} onToggle={setOpen}>
      {isOpen && <Newest row={row} onUnlink={onUnlink} />}
      {isOpen && linked > SHOWN && (
        <p className="note">
          {say(texts.behindOf, { shown: SHOWN, of: linked })}{' '}
          <a className="ui-link" href={listHref({ ...NO_FILTER, behaviour: proof.behaviourId })}>
            {texts.behindAll}
          </a>
        </p>
      )}
    </Disclosure>
  );
}

function Newest({ row, onUnlink }: Props) {
  const ladder = useLadder();
  const ids = row.newest(SHOWN);
  const wins = useLive(() => readWins(ids, ladder.id), [ids.join(), ladder.id]);
  if (!wins) return <ul className="ruled checklist-wins" aria-busy="true" />;
  return (
    <ul className="ruled checklist-wins">
      {ids
        .flatMap((id) => wins.get(id) ?? [])
        .map((logged) => (
          <WinBehind key={logged.win.id} logged={logged} proof={row.proof} onUnlink={onUnlink} />
        ))}
    </ul>
  );
}

function WinBehind({
  logged,
  proof,
  onUnlink,
}: Pick<Props, 'onUnlink'> & { logged: LoggedWin; proof: Pick<Proof, 'countedWinIds' | 'behaviourId'> }) {
  const { win } = logged;
  const standing = standingOf(logged, proof);
  return (
    <li>
      <Grain state={standing.grain} size={14} />
      <a
        className="ui-link words"
        href={winHref(win.id)}
        dir="auto"
        // The way back leads to this line.
        onClick={() => history.replaceState(null, '', behaviourHref(proof.behaviourId))}
      >
        {sayWin(win)}
      </a>
      <p className="note">
        {standing.why !== 'counted' && <Tag>{texts.winStates[standing.why]}</Tag>}
        <time dateTime={win.occurredOn}>{sayNearDay(win.occurredOn)}</time>
      </p>
      <IconButton
        label={say(texts.unlink, { title: sayWin(win) })}
        icon={<X size={16} aria-hidden />}
        onClick={({ currentTarget }) => {
          focusBeside(currentTarget, document.getElementById(`behaviour-${proof.behaviourId}`));
          onUnlink(logged);
        }}
      />
    </li>
  );
}
