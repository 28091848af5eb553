import * as v from 'valibot';
import type { Expansions, Issue } from './answer';
import { fieldOf } from './own-fields';

const SprintSchema = v.object({ name: v.string(), state: v.picklist(['active', 'closed', 'future']) });
type Sprint = v.InferOutput<typeof SprintSchema>;

// Until 2020 Jira wrote a sprint as its Java object prints itself; a name may hold commas.
const PRINTED = /^com\.atlassian\.greenhopper\.service\.sprint\.Sprint@\w+\[(.*)\]$/s;
const NAME =
  /(?:^|,)name=(.*?)(?:,(?:startDate|endDate|completeDate|activatedDate|sequence|goal|autoStartStop|synced)=|$)/s;

/** The name of the sprint that is on, else of the first that the site tells; undefined without one. */
export function readSprint(fields: Issue['fields'], told: Expansions): string | undefined {
  const current = toSprints(fields.sprint);
  if (current[0]) return current[0].name;
  const sprints = [
    ...toSprints(fields.closedSprints),
    ...toSprints(fieldOf('sprint', fields, told) ?? bySight(fields)),
  ];
  return (sprints.find(({ state }) => state === 'active') ?? sprints[0])?.name;
}

/** No field is named: the first that holds nothing but sprints, which no other field does. */
function bySight(fields: Issue['fields']): unknown {
  const custom = Object.entries(fields).filter(([id]) => id.startsWith('customfield_'));
  return custom.find(
    ([, value]) => Array.isArray(value) && value.length > 0 && toSprints(value).length === value.length,
  )?.[1];
}

function toSprints(value: unknown): Sprint[] {
  return (Array.isArray(value) ? value : [value]).slice(0, 200).flatMap((each) => toSprint(each) ?? []);
}

function toSprint(value: unknown): Sprint | null {
  const printed = typeof value === 'string' ? PRINTED.exec(value.slice(0, 20_000))?.[1] : undefined;
  const told =
    printed === undefined
      ? value
      : { name: NAME.exec(printed)?.[1], state: /(?:^|,)state=(\w+)/.exec(printed)?.[1]?.toLowerCase() };
  const parsed = v.safeParse(SprintSchema, told);
  return parsed.success ? parsed.output : null;
}
