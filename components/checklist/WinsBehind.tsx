import { X } from 'lucide-react';
import { Disclosure } from '@/components/ui/Disclosure';
import { Grain } from '@/components/ui/Grain';
import { IconButton } from '@/components/ui/IconButton';
import { Tag } from '@/components/ui/Tag';
import type { LoggedWin } from '@/lib/domain/log';
import type { Proof } from '@/lib/domain/proof';
import { nameOf } from '@/lib/domain/title';
import { sayDay } from '@/lib/i18n/dates';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { say, sayCount } from '@/lib/i18n/say';
import { standingOf } from './win-standing';

interface Props {
  wins: LoggedWin[];
  proof: Proof;
  onUnlink: (logged: LoggedWin) => void;
}

/** The wins that are linked to a behaviour, and whether each one counts. */
export function WinsBehind({ wins, proof, onUnlink }: Props) {
  if (wins.length === 0) return <p className="checklist-none">{texts.noWins}</p>;
  return (
    <Disclosure summary={sayCount(texts.wins, wins.length)}>
      <ul className="checklist-wins">
        {wins.map((logged) => {
          const { win } = logged;
          const standing = standingOf(logged, proof);
          return (
            <li key={win.id}>
              <Grain state={standing.grain} size={14} />
              <span>
                <a className="ui-link words" href={`#/wins/${win.id}`}>
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
        })}
      </ul>
    </Disclosure>
  );
}
