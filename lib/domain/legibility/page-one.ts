import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { HEADLINES } from '@/lib/domain/packet/headlines';
import type { Entry, Packet } from '@/lib/domain/packet/packet';
import { nameOf } from '@/lib/domain/win/title';
import { isBlank, type Level } from '@/lib/domain/win/win';
import type { Finding } from './finding';

/** What the document does not say, and the log does. */
export interface PageOneMatter {
  packet: Packet;
  ladder: Pick<Ladder, 'categories' | 'behaviours'>;
  log: readonly LoggedWin[];
  /** The headlines that the user chose; null: none. */
  chosenIds: readonly string[] | null;
}

/** Whether three strong wins of more than one category stand on page one, and those that the user chose. */
export function pageOne(matter: PageOneMatter): Finding[] {
  const { packet, log } = matter;
  const { headlines } = packet;
  const shown = new Set(headlines.map(({ winId }) => winId));
  const told = log.filter(({ win }) => shown.has(win.id));
  const levels = new Map(told.map(({ win }): [string, Level] => [win.id, win.level]));
  const missing = HEADLINES - headlines.length;
  return [
    ...notShown(matter),
    ...(missing > 0 ? [aboutPage('too-few-headlines', String(missing))] : []),
    ...headlines.filter(({ winId }) => levels.get(winId) !== 'strong').map(thin),
    ...(isOneSided(matter) ? [aboutPage('one-sided', '')] : []),
    ...headlines.filter((entry) => isUnplaced(entry, matter)).map(unplaced),
    ...noPlainLine(packet),
  ];
}

/** Chosen wins that the document may not tell, or that lie outside its days. */
function notShown({ packet, log, chosenIds }: PageOneMatter): Finding[] {
  const shown = new Set(packet.headlines.map(({ winId }) => winId));
  return (chosenIds ?? []).slice(0, HEADLINES).flatMap((id): Finding[] => {
    const win = shown.has(id) ? undefined : log.find((logged) => logged.win.id === id)?.win;
    if (!win) return [];
    const about = { winId: id, title: nameOf(win), words: '' };
    if (win.visibility === 'private') return [{ rule: 'kept-back', field: 'visibility', ...about }];
    if (win.confidential && packet.level !== 'full') return [{ rule: 'kept-back', field: 'confidential', ...about }];
    const isOutside = win.occurredOn < packet.from || win.occurredOn > packet.to;
    return isOutside ? [{ rule: 'outside-window', field: 'window', ...about }] : [];
  });
}

function thin({ winId, title }: Entry): Finding {
  return { rule: 'thin-headline', winId, title, field: 'did', words: '' };
}

/** A reader who judges by the ladder has nowhere to put it. */
function isUnplaced({ behaviourIds }: Entry, { ladder }: PageOneMatter): boolean {
  return !ladder.behaviours.some(({ id }) => behaviourIds.includes(id));
}

function unplaced({ winId, title }: Entry): Finding {
  return { rule: 'no-behaviour', winId, title, field: 'behaviours', words: '' };
}

/** Readers who were not there get one line of their own; oneself was there. */
function noPlainLine({ headlines, audience }: Packet): Finding[] {
  if (audience === 'self') return [];
  return headlines
    .filter(({ plainLine }) => isBlank(plainLine))
    .map(({ winId, title }) => ({ rule: 'no-plain-line', winId, title, field: 'plainLine', words: '' }));
}

function isOneSided({ packet, ladder }: PageOneMatter): boolean {
  const { headlines, categories } = packet;
  if (headlines.length < HEADLINES) return false;
  const categoryOf = new Map(ladder.behaviours.map(({ id, categoryId }) => [id, categoryId]));
  const shown = new Set(
    headlines.flatMap(({ behaviourIds }) => behaviourIds.flatMap((id) => categoryOf.get(id) ?? [])),
  );
  if (shown.size > 1) return false;
  return categories.some(({ id, behaviours }) => !shown.has(id) && behaviours.some(({ months }) => months > 0));
}

function aboutPage(rule: 'too-few-headlines' | 'one-sided', words: string): Finding {
  return { rule, winId: null, title: '', field: 'headlines', words };
}
