import { type GapMatter, type Source, type SourcedGap, sourcedGaps } from '@/lib/domain/audit/gap-list';
import type { StoredGap } from '@/lib/domain/audit/stored-gap';
import type { Gap } from '@/lib/domain/proof/gap';
import { isBlank } from '@/lib/domain/win/win';
import { sourceOf } from '@/lib/domain/win/win-source';
import { writtenAt } from '@/lib/domain/written-at';
import { lackEn } from './documents/lack-en';
import { gapWords as texts } from './en/gaps';
import { withoutIsolates } from './isolate';
import { type LackSpeech, sayMissing } from './proof-sentences';
import { language, say } from './say';
import { sayWin } from './say-win';

const ENGLISH: LackSpeech = { words: lackEn, tongue: 'en' };

/** One line of the gap list, in words: what is missing, and where proof could come from in the next 30 days. */
export interface GapLine extends Gap {
  missing: string;
  /** The same in English, whatever is spoken: by this it is known again. */
  clause: string;
  /** What Winnow suggests. */
  where: string;
  /** What stands on the line: the user's own words, or the suggestion. */
  text: string;
  /** When the user's words were written, ms; 0: never. */
  writtenAt: number;
  /** The user's words, where what is missing has changed since they were written. */
  writtenFor: string | null;
  dropped: boolean;
}

/** The gap list in its order, dropped lines among the others; `stored`: what the user made of its lines. */
export function gapLines(matter: GapMatter, stored: readonly StoredGap[]): GapLine[] {
  const rows = new Map(stored.filter(({ deletedAt }) => deletedAt === null).map((row) => [row.behaviourId, row]));
  return sourcedGaps(matter).map((gap) => {
    const row = rows.get(gap.behaviour.id);
    const missing = sayMissing(gap.proof);
    const clause = sayMissing(gap.proof, ENGLISH);
    const where = sayWhere(gap);
    const text = row?.text ?? null;
    return {
      behaviour: gap.behaviour,
      proof: gap.proof,
      claimed: gap.claimed,
      missing,
      clause,
      where,
      text: text ?? where,
      writtenAt: writtenAt(row, 'text'),
      writtenFor: row && text !== null && row.clause !== clause ? row.clause : null,
      dropped: row?.dropped ?? false,
    };
  });
}

function sayWhere(gap: SourcedGap): string {
  const { nextAction } = gap.behaviour;
  const sentences = [...gap.sources.map(saySource), sayUsual(gap), isBlank(nextAction) ? '' : nextAction];
  // To be edited and kept.
  return withoutIsolates(sentences.filter((sentence) => sentence !== '').join(' ')) || texts.nowhere;
}

function saySource(source: Source): string {
  if (source.is === 'answer') return say(texts.fromAnswer[source.answer], { project: source.project });
  const title = sayWin(source.win.win);
  if (source.is === 'linked') return say(texts.linked, { title });
  const from = sourceOf(source.win);
  return from === null ? say(texts.inbox, { title }) : say(texts.inboxFrom, { title, source: from });
}

function sayUsual({ behaviour, projects }: SourcedGap): string {
  const where = behaviour.whereItShowsUp.trim().replace(/\.$/, '');
  const listed = new Intl.ListFormat(language(), { type: 'disjunction' }).format(projects);
  if (where === '') return projects.length > 0 ? say(texts.lookIn, { projects: listed }) : '';
  return projects.length > 0 ? say(texts.usualIn, { where, projects: listed }) : say(texts.usual, { where });
}
