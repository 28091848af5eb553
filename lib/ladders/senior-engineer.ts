import type { Behaviour, Category, Ladder } from '@/lib/domain/ladder/ladder';
import { BUILT_IN_LADDER } from './built-in';
import { communication } from './senior-engineer/communication';
import { judgment } from './senior-engineer/judgment';
import { multiplying } from './senior-engineer/multiplying';
import { ownership } from './senior-engineer/ownership';
import { scope } from './senior-engineer/scope';

const parts: { category: Category; behaviours: Behaviour[] }[] = [
  ownership,
  scope,
  multiplying,
  communication,
  judgment,
];

/** The built-in ladder, five categories of three behaviours. */
export const seniorEngineer: Ladder = {
  id: BUILT_IN_LADDER,
  name: 'Senior engineer',
  attribution:
    'These fifteen behaviours restate, in Winnow’s own words, the checklist of the guide “Mid-Level to Senior Software Engineer: The Complete Transition Guide” by the Seekersy team.',
  categories: parts.map(({ category }) => category),
  behaviours: parts.flatMap(({ behaviours }) => behaviours),
};
