import type { Behaviour } from '@/lib/domain/ladder/ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { wordsOfLadder } from '../reword-ladder';
import { words } from '../words';

const { behaviours, categories } = seniorEngineer;
const eachBehaviour = (text: 'example' | 'whereItShowsUp') =>
  Object.fromEntries(behaviours.map((behaviour: Behaviour) => [behaviour.id, behaviour[text]]));

/** The built-in ladder, whose English is the ladder itself. */
export const builtInLadder = words('built-in-ladder.builtInLadder', {
  ...wordsOfLadder(seniorEngineer),
  why: Object.fromEntries(categories.map(({ id, whyItMatters }) => [id, whyItMatters])),
  examples: eachBehaviour('example'),
  places: eachBehaviour('whereItShowsUp'),
});
