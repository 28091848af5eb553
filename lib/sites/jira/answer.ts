import * as v from 'valibot';

const named = v.nullish(v.object({ id: v.optional(v.string()), name: v.optional(v.string()) }));
const person = v.nullish(
  v.object({
    displayName: v.optional(v.string()),
    accountId: v.optional(v.string()),
    name: v.optional(v.string()),
    key: v.optional(v.string()),
  }),
);
const keyed = v.nullish(v.object({ key: v.optional(v.string()) }));
const list = <T extends v.GenericSchema>(schema: T) => v.nullish(v.pipe(v.array(schema), v.maxLength(10_000)));
const moment = v.nullish(v.string());

/** One ticket as Cloud's v3, Data Center's v2 and the agile API answer it; fields of one's own stay unknown. */
export const IssueSchema = v.object({
  key: v.pipe(v.string(), v.maxLength(100)),
  fields: v.objectWithRest(
    {
      summary: v.nullish(v.string()),
      issuetype: named,
      status: v.nullish(
        v.object({
          name: v.optional(v.string()),
          statusCategory: v.nullish(v.object({ key: v.optional(v.string()) })),
        }),
      ),
      statuscategorychangedate: moment,
      resolution: named,
      resolutiondate: moment,
      priority: named,
      assignee: person,
      reporter: person,
      created: moment,
      labels: list(v.string()),
      components: list(named),
      fixVersions: list(named),
      epic: keyed,
      parent: v.nullish(
        v.object({
          key: v.optional(v.string()),
          fields: v.optional(v.object({ issuetype: v.nullish(v.object({ hierarchyLevel: v.optional(v.number()) })) })),
        }),
      ),
      issuelinks: list(v.object({ inwardIssue: keyed, outwardIssue: keyed })),
    },
    v.unknown(),
  ),
});
export type Issue = v.InferOutput<typeof IssueSchema>;

/** What the fields of one's own are: their names, in the viewer's language, and their types, in nobody's. */
const expansions = {
  names: v.optional(v.record(v.string(), v.string())),
  schema: v.optional(v.record(v.string(), v.object({ custom: v.optional(v.string()) }))),
};
export const ExpansionsSchema = v.object(expansions);
export type Expansions = v.InferOutput<typeof ExpansionsSchema>;

export const SearchSchema = v.object({
  ...expansions,
  /** Each is checked by itself: an odd one takes no other with it. */
  issues: v.pipe(v.array(v.unknown()), v.maxLength(1000)),
  startAt: v.optional(v.number()),
  total: v.optional(v.number()),
  nextPageToken: v.nullish(v.string()),
  isLast: v.optional(v.boolean()),
});
