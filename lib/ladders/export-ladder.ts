import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import { NATIVE_FORMAT, NATIVE_VERSION } from './native-format';

/** A ladder as the JSON that imports back to the same one, its keys in a fixed order. */
export function exportLadder({ id, name, attribution, categories, behaviours }: Ladder): string {
  const file = {
    format: NATIVE_FORMAT,
    version: NATIVE_VERSION,
    id,
    name,
    attribution,
    categories: categories.map((each) => ({ id: each.id, name: each.name, whyItMatters: each.whyItMatters })),
    behaviours: behaviours.map(toRow),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function toRow(behaviour: Behaviour) {
  const { id, categoryId, alike, statement, example, whereItShowsUp, nextAction, rule } = behaviour;
  const { wins, days, each, once, lessonsCount } = rule;
  return {
    id,
    categoryId,
    ...(alike && { alike }),
    statement,
    example,
    whereItShowsUp,
    nextAction,
    rule: { wins, days, each, once, lessonsCount },
  };
}
