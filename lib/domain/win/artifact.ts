import * as v from 'valibot';
import { InstantSchema } from '@/lib/domain/day';
import { IdSchema, recordEntries } from '@/lib/domain/record';
import { ADDRESS_LIMIT, HOST_LIMIT } from './address';
import { CAUTIONS } from './caution';
import { TITLE_LIMIT } from './win';

export const ARTIFACT_TYPES = [
  'pull-request',
  'review',
  'comment',
  'issue',
  'ticket',
  'merge-request',
  'document',
  'selection',
  'page',
] as const;
export const ARTIFACT_STATES = ['open', 'draft', 'merged', 'closed', 'done'] as const;
const CAPTURE_SOURCES = ['page-button', 'popup', 'quick-log', 'menu', 'import', 'app'] as const;
const VIEWER_ROLES = ['author', 'reviewer', 'merger', 'assignee'] as const;

const short = v.pipe(v.string(), v.maxLength(TITLE_LIMIT));
const names = v.pipe(v.array(short), v.maxLength(1000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40));

/** A http(s) address without tab, query or hash, but for what points to a review or a comment. */
export const AddressSchema = v.pipe(v.string(), v.maxLength(ADDRESS_LIMIT), v.regex(/^https?:\/\/[^\s]+$/i));

/** What a pull-request page states; a field is absent where the page does not say, never 0 or empty for unknown. */
export const PullRequestFactsSchema = v.partial(
  v.object({
    state: v.picklist(['open', 'merged', 'closed']),
    draft: v.boolean(),
    author: short,
    reviewers: names,
    assignees: names,
    labels: names,
    milestone: short,
    mergedAt: moment,
    mergedBy: short,
    createdAt: moment,
    base: short,
    head: short,
    commits: count,
    additions: count,
    deletions: count,
    changedFiles: count,
    linkedIssues: names,
    viewer: short,
    viewerRole: v.picklist(VIEWER_ROLES),
    authorAssociation: short,
  }),
);
export type PullRequestFacts = v.InferOutput<typeof PullRequestFactsSchema>;

const ReviewFactsSchema = v.partial(
  v.object({
    verdict: v.picklist(['approved', 'changes-requested', 'commented']),
    comments: count,
    submittedAt: moment,
    reviewer: short,
  }),
);

/** What a ticket states, by its own REST answer or its page; texts as the site writes them, in its language. */
export const TicketFactsSchema = v.partial(
  v.object({
    type: short,
    status: short,
    /** Jira's own, which no language changes. */
    statusCategory: v.picklist(['new', 'indeterminate', 'done']),
    resolution: short,
    resolutionDate: moment,
    priority: short,
    assignee: short,
    reporter: short,
    created: moment,
    labels: names,
    components: names,
    fixVersions: names,
    /** The key of the epic. */
    epic: short,
    /** The key of the parent ticket. */
    parent: short,
    /** Only from a field that is named so. */
    storyPoints: v.pipe(v.number(), v.finite(), v.minValue(0)),
    sprint: short,
    /** Keys of the tickets that it is linked to. */
    issueLinks: names,
  }),
);

export type TicketFacts = v.InferOutput<typeof TicketFactsSchema>;

/** What a row of the artifacts table may know; which fields apply follows from the type. */
export const FactsSchema = v.object({
  ...PullRequestFactsSchema.entries,
  ...ReviewFactsSchema.entries,
  ...TicketFactsSchema.entries,
});
export type Facts = v.InferOutput<typeof FactsSchema>;

export const artifactEntries = {
  winId: IdSchema,
  type: v.picklist(ARTIFACT_TYPES),
  written: v.boolean(),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(2200)),
  url: AddressSchema,
  title: short,
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(HOST_LIMIT)),
  state: v.nullable(v.picklist(ARTIFACT_STATES)),
  dates: v.partial(v.object({ created: moment, merged: moment, closed: moment, resolved: moment, submitted: moment })),
  facts: FactsSchema,
  excerpt: v.nullable(v.pipe(v.string(), v.maxLength(20_000))),
  /** What the page or its site gave reason to mind before this counts. */
  cautions: v.pipe(v.array(v.picklist(CAUTIONS)), v.maxLength(CAUTIONS.length)),
  capturedAt: InstantSchema,
  capturedBy: v.picklist(CAPTURE_SOURCES),
};

const ArtifactFieldsSchema = v.object(artifactEntries);
export const ArtifactSchema = v.object({ ...recordEntries, ...artifactEntries });
export type ArtifactFields = v.InferOutput<typeof ArtifactFieldsSchema>;
export type Artifact = v.InferOutput<typeof ArtifactSchema>;
export type ArtifactType = (typeof ARTIFACT_TYPES)[number];
export type ArtifactState = (typeof ARTIFACT_STATES)[number];

/** Where an artifact is opened: a page that no site of ours knows may need the query that its plain address leaves out. */
export function linkOf({ key, url }: Pick<Artifact, 'key' | 'url'>): string {
  return key.startsWith('url:') ? key.slice('url:'.length) : url;
}

/** An artifact known by its address and title alone. */
export function plainArtifact(
  identity: Pick<ArtifactFields, 'type' | 'key' | 'url' | 'host'>,
  { title, capturedBy }: Pick<ArtifactFields, 'title' | 'capturedBy'>,
  now: Date,
): Omit<ArtifactFields, 'winId'> {
  return {
    ...identity,
    written: isWrittenByDefault(identity.type),
    title,
    state: null,
    dates: {},
    facts: {},
    excerpt: null,
    cautions: [],
    capturedAt: now.toISOString(),
    capturedBy,
  };
}

/** Comments, documents and reviews are written work unless the user says otherwise. */
export function isWrittenByDefault(type: ArtifactType): boolean {
  return type === 'comment' || type === 'document' || type === 'review';
}

/** GitLab calls its pull requests merge requests. */
export function isCode({ type }: Pick<Artifact, 'type'>): boolean {
  return type === 'pull-request' || type === 'merge-request';
}
