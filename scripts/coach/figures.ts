import { BEHAVIOURS } from '@/lib/coach/behaviours';
import type { Verdict } from '@/lib/coach/judge';
import { SOURCES } from '@/lib/coach/source';
import type { Example } from './training-set';

/** A win that was judged by a model that had not seen it. */
export interface JudgedExample {
  example: Example;
  verdict: Verdict;
}

/** Shares from 0 to 1. */
export interface Figures {
  wins: number;
  level: number;
  /** The first suggestion is among the labelled behaviours, or there is neither. */
  top: number;
  /** Of wins that show a behaviour: one of theirs is among the three suggested; no suggestion is a miss. */
  topThree: number;
  /** Of wins that show none: nothing is suggested. */
  none: number;
}

export function figuresOf(judged: readonly JudgedExample[]): Figures {
  const showing = judged.filter(({ example }) => example.behaviours.length > 0);
  const silent = judged.filter(({ example }) => example.behaviours.length === 0);
  return {
    wins: judged.length,
    level: shareOf(judged, ({ example, verdict }) => example.level === verdict.level),
    top: shareOf(judged, isTopRight),
    topThree: shareOf(showing, ({ example, verdict }) => verdict.behaviours.some(({ id }) => isLabelled(example, id))),
    none: shareOf(silent, ({ verdict }) => verdict.behaviours.length === 0),
  };
}

export function figuresBySource(judged: readonly JudgedExample[]): Map<string, Figures> {
  return new Map(
    SOURCES.map((source) => [source, figuresOf(judged.filter(({ example }) => example.source === source))]),
  );
}

export interface BehaviourFigures {
  labelled: number;
  /** Of the wins whose first suggestion it is, those that are labelled with it. */
  precision: number;
  /** Of the wins that are labelled with it, those for which it is among the three suggested. */
  recall: number;
  /** Of the wins whose clearest behaviour it is, those for which a labelled one is suggested first. */
  first: number;
}

export function figuresByBehaviour(judged: readonly JudgedExample[]): Map<string, BehaviourFigures> {
  return new Map(
    BEHAVIOURS.map((id) => {
      const labelled = judged.filter(({ example }) => isLabelled(example, id));
      const suggested = judged.filter(({ verdict }) => verdict.behaviours[0]?.id === id);
      const clearest = judged.filter(({ example }) => example.behaviours[0] === id);
      return [
        id,
        {
          labelled: labelled.length,
          precision: shareOf(suggested, ({ example }) => isLabelled(example, id)),
          recall: shareOf(labelled, ({ verdict }) => verdict.behaviours.some((one) => one.id === id)),
          first: shareOf(clearest, isTopRight),
        },
      ];
    }),
  );
}

function isTopRight({ example, verdict }: JudgedExample): boolean {
  const [first] = verdict.behaviours;
  return first ? isLabelled(example, first.id) : example.behaviours.length === 0;
}

function isLabelled({ behaviours }: Example, id: string): boolean {
  return behaviours.some((behaviour) => behaviour === id);
}

function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? Number.NaN : all.filter(holds).length / all.length;
}
