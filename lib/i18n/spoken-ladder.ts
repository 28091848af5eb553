import type { Ladder } from '@/lib/domain/ladder/ladder';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { builtInLadder } from './en/built-in-ladder';
import { rewordLadder, wordsOfLadder } from './reword-ladder';
import { language } from './say';

const english = wordsOfLadder(seniorEngineer);

/** The built-in ladder in the language that is spoken, with the rules that it has; any other as it is. */
export function spokenLadder(ladder: Ladder): Ladder {
  if (language() === 'en' || ladder.id !== BUILT_IN_LADDER) return ladder;
  const { why, examples, places } = builtInLadder;
  const reworded = rewordLadder(ladder, builtInLadder, [english]);
  return {
    ...reworded,
    categories: reworded.categories.map((category) => ({
      ...category,
      whyItMatters: why[category.id] ?? category.whyItMatters,
    })),
    behaviours: reworded.behaviours.map((behaviour) => ({
      ...behaviour,
      example: examples[behaviour.id] ?? behaviour.example,
      whereItShowsUp: places[behaviour.id] ?? behaviour.whereItShowsUp,
    })),
  };
}
