import * as v from 'valibot';
import { type Behaviour, type Ladder, LadderSchema } from '@/lib/domain/ladder/ladder';
import { NATIVE_FORMAT, NATIVE_VERSION } from '../../native-format';
import { toText } from '../clean-text';
import type { Found } from '../found';
import { LIMITS, LONGEST } from '../limits';
import { type Refusal, refuse } from '../source';
import { isMap, type Tree, type TreeMap } from '../tree';
import { valueAt } from '../tree-access';

/** A ladder that Winnow exported, every id and rule as it was. */
export function readNative(tree: Tree): Found | Refusal | null {
  if (!isMap(tree) || tree.get('format') !== NATIVE_FORMAT) return null;
  const version = tree.get('version');
  if (typeof version === 'number' && version > NATIVE_VERSION) return refuse('newer-version');
  const ladder = v.safeParse(LadderSchema, ladderIn(tree));
  if (!ladder.success || !holdsTogether(ladder.output)) return refuse('damaged-export');
  const { categories, behaviours } = ladder.output;
  if (categories.length > LIMITS.categories) return refuse('too-many-categories');
  if (behaviours.length > LIMITS.behaviours) return refuse('too-many-lines');
  const nameOf = new Map(categories.map(({ id, name }) => [id, name]));
  const lines = behaviours.map(({ id, categoryId, statement, example }) => ({
    id,
    category: nameOf.get(categoryId) ?? '',
    statement,
    example,
  }));
  return { format: 'native', name: ladder.output.name, lines, ladder: ladder.output };
}

function ladderIn(map: TreeMap): unknown {
  return {
    id: map.get('id'),
    name: text(map, 'name', LONGEST.name),
    attribution: text(map, 'attribution'),
    categories: mapsAt(map, 'categories').map((category) => ({
      id: category.get('id'),
      name: text(category, 'name', LONGEST.name),
      whyItMatters: text(category, 'whyItMatters'),
    })),
    behaviours: mapsAt(map, 'behaviours').map(behaviourIn),
  };
}

function behaviourIn(map: TreeMap): unknown {
  const rule = map.get('rule');
  return {
    id: map.get('id'),
    categoryId: map.get('categoryId'),
    ...(map.has('alike') && { alike: map.get('alike') }),
    statement: text(map, 'statement'),
    example: text(map, 'example'),
    whereItShowsUp: text(map, 'whereItShowsUp'),
    nextAction: text(map, 'nextAction'),
    rule: isMap(rule) && {
      wins: rule.get('wins'),
      days: rule.get('days'),
      each: rule.get('each') ?? [],
      once: rule.get('once') ?? [],
      lessonsCount: rule.get('lessonsCount') ?? false,
    },
  };
}

function mapsAt(map: TreeMap, key: string): TreeMap[] {
  const list = valueAt(map, key);
  return Array.isArray(list) ? list.filter(isMap) : [];
}

/** What is not there is blank; what is there and no text is for the schema to refuse. */
function text(map: TreeMap, key: string, limit = 2000): Tree {
  const value = map.get(key) ?? '';
  return typeof value === 'string' ? toText(value, limit) : value;
}

function holdsTogether({ categories, behaviours }: Ladder): boolean {
  const categoryIds = new Set(categories.map(({ id }) => id));
  const behaviourIds = new Set(behaviours.map(({ id }) => id));
  const isWhole = ({ statement, categoryId }: Behaviour) => statement !== '' && categoryIds.has(categoryId);
  return (
    behaviours.length > 0 &&
    categoryIds.size === categories.length &&
    behaviourIds.size === behaviours.length &&
    behaviours.every(isWhole)
  );
}
