import * as v from 'valibot';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import { type StoredLadder, withRules } from '@/lib/domain/ladder/stored-ladder';
import { editLadder, type LineEdit, LineEditSchema } from './edit-ladder';
import { LIMITS } from './import/limits';
import type { LadderSource } from './import/source';
import { type LadderChanges, ladderChanges } from './ladder-changes';
import { newLadderId } from './new-ladder-id';
import { seniorEngineer } from './senior-engineer';
import { type LadderChoice, toLadder } from './to-ladder';

/** What the user brought and chose so far; what is absent is proposed. */
export const ImportFormSchema = v.object({
  text: v.string(),
  fileName: v.string(),
  /** The ladder that this is a newer version of; null: a new one. */
  as: v.optional(v.nullable(v.string())),
  name: v.optional(v.string()),
  current: v.optional(v.nullable(v.string())),
  target: v.optional(v.nullable(v.string())),
  between: v.optional(v.boolean()),
  /** By the id that the line has in the source. */
  edits: v.record(v.string(), LineEditSchema),
});
export type ImportForm = v.InferOutput<typeof ImportFormSchema>;

export const EMPTY_FORM: ImportForm = { text: '', fileName: '', edits: {} };

export interface PreviewLine {
  /** The id in the source, which edits are kept by. */
  key: string;
  /** As it would stand, by the rule that would be in force; as it was read where it is dropped. */
  behaviour: Behaviour;
  category: string;
  edit: LineEdit;
}

export interface ImportPlan {
  choice: LadderChoice;
  /** Every line of the chosen levels, the dropped ones too; empty where there are more than a ladder may have. */
  lines: PreviewLine[];
  /** How many the levels ask for. */
  count: number;
  /** What would be saved. */
  ladder: Ladder;
  /** Behaviours whose rule was chosen here, in place of one that the user has set among the proof rules. */
  ruled: string[];
  /** Where it is a newer version: what it changes of the older one. */
  changes: LadderChanges | null;
}

/** What an import would save. `ladders`: all there are; `known`: the stored one that `form.as` names. */
export function planImport(
  source: LadderSource,
  form: ImportForm,
  { ladders, known }: { ladders: readonly Ladder[]; known: StoredLadder | undefined },
): ImportPlan {
  const old = known?.ladder ?? null;
  const choice = choose(source, form, ladders, known);
  const read = toLadder(source, choice);
  const count = read.behaviours.length;
  if (count > LIMITS.behaviours) return { choice, lines: [], count, ladder: read, ruled: [], changes: null };
  const base = old ? ladderChanges(old, read).ladder : read;
  const keys = new Map(base.behaviours.map(({ id }, index) => [id, read.behaviours[index]?.id ?? id]));
  const editOf = (id: string) => own(form.edits, keys.get(id) ?? id);
  const ladder = editLadder(base, new Map(base.behaviours.map(({ id }) => [id, editOf(id)])));
  const ruled = ladder.behaviours.filter(({ id }) => editOf(id).rule !== undefined).map(({ id }) => id);
  const standingRules = Object.entries(known?.rules ?? {}).filter(([id]) => !ruled.includes(id));
  const { behaviours } = withRules(ladder, Object.fromEntries(standingRules));
  const saved = new Map(behaviours.map((behaviour) => [behaviour.id, behaviour]));
  const lines = base.behaviours.map((behaviour): PreviewLine => {
    const standing = saved.get(behaviour.id);
    const category = (standing ? ladder : base).categories.find(({ id }) => id === (standing ?? behaviour).categoryId);
    const key = keys.get(behaviour.id) ?? behaviour.id;
    return { key, behaviour: standing ?? behaviour, category: category?.name ?? '', edit: editOf(behaviour.id) };
  });
  return { choice, lines, count, ladder, ruled, changes: old ? ladderChanges(old, ladder) : null };
}

/** The ladder that a source seems to be a newer version of, by the id of an export or by its name. */
export function proposedAs(source: LadderSource, ladders: readonly Ladder[]): string | null {
  const brought = ladders.filter(({ id }) => id !== seniorEngineer.id);
  const byId = brought.find(({ id }) => id === source.ladder?.id);
  const byName = brought.find(({ name }) => source.name !== '' && name === source.name);
  return (byId ?? byName)?.id ?? null;
}

function choose(
  source: LadderSource,
  form: ImportForm,
  ladders: readonly Ladder[],
  known: StoredLadder | undefined,
): LadderChoice {
  const { levels } = source;
  const standing = (level: string | null | undefined) => (level && levels.includes(level) ? level : null);
  const target =
    form.target === undefined ? (standing(known?.levels?.target) ?? aimedAt(levels)) : standing(form.target);
  const before = levels[levels.indexOf(target ?? '') - 1] ?? null;
  const current = form.current === undefined ? (standing(known?.levels?.current) ?? before) : standing(form.current);
  const name = form.name ?? known?.ladder?.name ?? [source.name, target].filter(Boolean).join(', ');
  const taken = [seniorEngineer.id, ...ladders.map(({ id }) => id)];
  const id = known?.ladderId ?? newLadderId(source.ladder?.id ?? name, taken);
  return { id, name, current, target, between: form.between ?? source.cumulative };
}

/** Most who bring a ladder aim at senior; where none is called so, above the middle. */
function aimedAt(levels: readonly string[]): string | null {
  const senior = levels.find((level) => /\bsenior\b|\bsr\b/i.test(level) && !/\bstaff\b|\bprincipal\b/i.test(level));
  return senior ?? levels[Math.ceil((levels.length - 1) / 2)] ?? null;
}

function own(edits: Record<string, LineEdit>, key: string): LineEdit {
  return (Object.hasOwn(edits, key) ? edits[key] : undefined) ?? {};
}
