import { X } from 'lucide-react';
import { useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { Grain } from '@/components/ui/Grain';
import { IconButton } from '@/components/ui/IconButton';
import { Tag } from '@/components/ui/Tag';
import { listHref } from '@/components/wins/wins-address';
import type { LoggedWin } from '@/lib/domain/log';
import type { Proof } from '@/lib/domain/proof';
import { nameOf } from '@/lib/domain/title';
import { NO_FILTER } from '@/lib/domain/win-filter';
import { sayDay } from '@/lib/i18n/dates';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { say, sayCount } from '@/lib/i18n/say';
import { standingOf } from './win-standing';

/** A log of years has hundreds behind one behaviour; the rest are a press away. */
const SHOWN = 30;

interface Props {
  wins: LoggedWin[];
  proof: Proof;
  onUnlink: (logged: LoggedWin) => void;
}

/** The wins that are linked to a behaviour, and whether each one counts. */
export function WinsBehind({ wins, proof, onUnlink }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (wins.length === 0) return <p className="checklist-none">{texts.noWins}</p>;
  return (
    <Disclosure summary={sayCount(texts.wins, wins.length)} onToggle={setOpen}>
      {isOpen && (
        <ul className="checklist-wins">
          {wins.slice(0, SHOWN).map((logged) => (
            <WinBehind key={logged.win.id} logged={logged} proof={proof} onUnlink={onUnlink} />
          ))}
        </ul>
      )}
      {isOpen && wins.length > SHOWN && (
        <p className="note">
          {say(texts.behindOf, { shown: SHOWN, of: wins.length })}{' '}
          <a className="ui-link" href={listHref({ ...NO_FILTER, behaviour: proof.behaviourId })}>
            {texts.behindAll}
          </a>
        </p>
      )}
    </Disclosure>
  );
}

function WinBehind({ logged, proof, onUnlink }: Pick<Props, 'proof' | 'onUnlink'> & { logged: LoggedWin }) {
  const { win } = logged;
  const standing = standingOf(logged, proof);
  return (
    <li>
      <Grain state={standing.grain} size={14} />
      <span>
        <a className="ui-link words" href={`#/wins/${win.id}`} dir="auto">
          {nameOf(win)}
        </a>{' '}
        <time className="note" dateTime={win.occurredOn}>
          {sayDay(win.occurredOn)}
        </time>{' '}
        {standing.why !== 'counted' && <Tag>{texts.winStates[standing.why]}</Tag>}
      </span>
      <IconButton
        label={say(texts.unlink, { title: nameOf(win) })}
        icon={<X size={16} aria-hidden />}
        onClick={() => onUnlink(logged)}
      />
    </li>
  );
}
