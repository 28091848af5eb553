import * as v from 'valibot';
import { type Behaviour, type Category, type Ladder, ProofRuleSchema } from '@/lib/domain/ladder/ladder';
import { idOfWords, toSlug } from './stable-id';

/** What the user changes of one line before it is saved; what is absent stays as it was read. */
export const LineEditSchema = v.partial(
  v.object({
    isDropped: v.boolean(),
    statement: v.string(),
    category: v.string(),
    rule: ProofRuleSchema,
    alike: v.array(v.string()),
  }),
);
export type LineEdit = v.InferOutput<typeof LineEditSchema>;
/** By the id of the behaviour. */
export type LadderEdits = ReadonlyMap<string, LineEdit>;

/** A ladder as the user left it: ids stay, whatever is said; categories without a line go. */
export function editLadder(ladder: Ladder, edits: LadderEdits): Ladder {
  const categories = new Map(ladder.categories.map((category) => [category.id, category]));
  const behaviours = ladder.behaviours.flatMap((behaviour) => {
    const edit = edits.get(behaviour.id) ?? {};
    if (edit.isDropped) return [];
    const category = edit.category === undefined ? undefined : categoryNamed(edit.category, [...categories.values()]);
    if (category) categories.set(category.id, category);
    return [edited(behaviour, edit, category)];
  });
  const used = new Set(behaviours.map(({ categoryId }) => categoryId));
  return { ...ladder, categories: [...categories.values()].filter(({ id }) => used.has(id)), behaviours };
}

function edited(behaviour: Behaviour, edit: LineEdit, category: Category | undefined): Behaviour {
  const { alike: known, ...rest } = behaviour;
  const alike = edit.alike ?? known;
  return {
    ...rest,
    statement: edit.statement?.trim() ?? behaviour.statement,
    categoryId: category?.id ?? behaviour.categoryId,
    rule: edit.rule ?? behaviour.rule,
    ...(alike && alike.length > 0 && { alike }),
  };
}

function categoryNamed(typed: string, known: readonly Category[]): Category {
  const name = typed.trim();
  const same = known.find((category) => category.name.toLowerCase() === name.toLowerCase());
  if (same) return same;
  const slug = toSlug(name);
  const isFree = slug !== '' && known.every(({ id }) => id !== slug);
  return { id: isFree ? slug : idOfWords(name), name, whyItMatters: '' };
}
