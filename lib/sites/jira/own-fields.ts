import type { Expansions, Issue } from './answer';

type Fields = Issue['fields'];

const STORY_POINTS = /^story[ -]?points?(?: estimate)?$/i;

/** Fields that each Jira numbers as it likes: told by their type, else by their name. */
const KINDS = {
  epic: { types: /:gh-epic-link$/, names: /^epic link$/i },
  points: { types: /:jsw-story-points$/, names: STORY_POINTS },
  sprint: { types: /:gh-sprint$/, names: /^sprint$/i },
};

/** The name of a field for story points; without one a number is nobody's points. */
export function isStoryPoints(name: string): boolean {
  return STORY_POINTS.test(name.trim());
}

/** What the field of this kind holds; undefined where no field is known to be it. */
export function fieldOf(kind: keyof typeof KINDS, fields: Fields, { names, schema }: Expansions): unknown {
  const { types, names: words } = KINDS[kind];
  const ids = Object.keys(fields).filter((id) => id.startsWith('customfield_') && fields[id] !== null);
  const id =
    ids.find((id) => types.test(schema?.[id]?.custom ?? '')) ?? ids.find((id) => words.test(names?.[id]?.trim() ?? ''));
  return id === undefined ? undefined : fields[id];
}
