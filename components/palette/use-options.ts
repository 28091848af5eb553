import { useEffect, useState } from 'react';
import { useStartUp } from '@/components/safety/start-up';
import { useReading } from '@/components/ui/use-reading';
import { listHref, winHref } from '@/components/wins/wins-address';
import { listLadders, readActiveLadder } from '@/lib/db/ladder/ladders';
import { writeCarriedWords } from '@/lib/domain/win/carried-words';
import { rankNames } from '@/lib/domain/win-list/name-match';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { paletteWords as texts } from '@/lib/i18n/en/palette';
import { say, sayCount } from '@/lib/i18n/say';
import { type Action, listActions, type Standing } from './actions';
import { noteNewestCount, readNewestCount, readRecent } from './recent';
import { NONE, useFoundWins } from './use-found-wins';

export type Option = Action | { id: string; kind: 'win'; win: WinEntry; href: string } | Other;
type Other = { id: string; kind: 'all' | 'log'; name: string; href: string };

export interface Group {
  id: string;
  title: string;
  options: Option[];
  /** So many lines are kept for what is still read. */
  held?: number;
}

const MOST_ACTIONS = 8;

/**
 * What stands in the palette under `text`, by group, whether there is more to come, whether what is first stays so while
 * the log is read, and whether it is what `text` finds: the wins of the last key stay until others are found.
 */
export function useOptions(
  text: string,
  standing: Omit<Standing, 'ladder' | 'ladders'>,
): { groups: Group[]; isFirstSure: boolean; isFirstFound: boolean; isReading: boolean; isUnread: boolean } {
  const { state } = useStartUp();
  // Nothing of the log is shown before it was found to be whole.
  const isOpen = state !== 'checking' && state !== 'ask';
  const reading = useReading(async () => (isOpen ? readLadders() : null), [isOpen]);
  const read = reading.state === 'read' ? reading.value : null;
  const found = useFoundWins(read?.ladder ?? null, text);
  const typed = text.trim();
  // The newest wins are none that were found; those of the last key stay until others are.
  const isFitting = found.text === text || (typed !== '' && Boolean(found.text?.trim()));
  const isUnread = state === 'ask' || reading.state === 'failed';
  const isComplete = isUnread || (read !== null && (read.ladder === null || isFitting));
  const [recent] = useState(readRecent);
  const [held] = useState(readNewestCount);
  const actions = listActions({ ...standing, ladder: read?.ladder ?? null, ladders: read?.ladders ?? [] });
  const { wins, count } = isFitting ? found : NONE;
  const lines = wins.map((win): Option => ({ id: `win ${win.id}`, kind: 'win', win, href: winHref(win.id) }));
  const newest = typed === '' && isComplete && !isUnread ? lines.length : null;
  useEffect(() => {
    if (newest !== null) noteNewestCount(newest);
  }, [newest]);
  const groups =
    typed !== ''
      ? asked(actions, typed, lines, count, isComplete)
      : unasked(actions, recent, lines, isComplete ? null : held);
  return {
    groups: groups.filter(({ options, held = 0 }) => options.length > 0 || held > 0),
    isFirstFound: groups[0]?.options.length !== 0 || found.text === text || isUnread || read?.ladder === null,
    isFirstSure: typed !== '' || groups[0]?.options.length !== 0 || isComplete,
    isReading: !isComplete || !found.isWhole,
    isUnread,
  };
}

async function readLadders() {
  const [ladder, ladders] = await Promise.all([readActiveLadder(), listLadders()]);
  return { ladder, ladders };
}

/**
 * What is there to choose from before anything is typed. `held`: so many lines are kept for the newest wins until the log
 * is read; null once it is.
 */
function unasked(actions: Action[], recent: readonly string[], wins: Option[], held: number | null): Group[] {
  const undo = actions.filter(({ id }) => id === 'undo');
  const known = recent.map((id) => actions.find((action) => action.id === id && id !== 'undo'));
  // Of one that is not known it is not known yet whether it is gone.
  const unknown = known.indexOf(undefined);
  const sure = held === null || unknown < 0 ? known : known.slice(0, unknown);
  const last = sure.flatMap((action) => action ?? []);
  const first: Group = { id: 'recent', title: texts.recent, options: [...undo, ...last] };
  const rest = actions.filter((action) => !undo.includes(action) && !last.includes(action));
  return [
    first,
    { id: 'newest', title: texts.newest, options: held === null ? wins : [], held: held ?? 0 },
    { id: 'actions', title: texts.actions, options: rest.filter(({ kind }) => kind === 'action') },
    { id: 'sections', title: texts.sections, options: rest.filter(({ kind }) => kind === 'section') },
  ];
}

/** To log what was typed is offered once it is known what else it may mean. */
function asked(actions: Action[], typed: string, wins: Option[], count: number, isComplete: boolean): Group[] {
  const href = listHref({ ...NO_FILTER, text: typed });
  const all: Option = { id: 'all', kind: 'all', name: sayCount(texts.allWins, count), href };
  const log: Option = {
    id: 'log',
    kind: 'log',
    name: say(texts.logIt, { text: typed }),
    href: `#/wins/new?${writeCarriedWords({ title: typed })}`,
  };
  return [
    { id: 'actions', title: texts.matching, options: rankNames(actions, typed).slice(0, MOST_ACTIONS) },
    {
      id: 'wins',
      title: texts.wins,
      options: [...wins, ...(count > wins.length ? [all] : []), ...(isComplete ? [log] : [])],
    },
  ];
}
