import * as v from 'valibot';
import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { clean, toCount, toLogin, toMoment, unique } from '../clean';
import { isDraft } from './read';

const person = v.object({ username: v.string() });
const people = v.optional(v.array(person));
const text = v.nullish(v.string());

/** What `/api/v4/projects/…/merge_requests/N` answers, 2019 to today, as far as it is read. */
const AnswerSchema = v.object({
  iid: v.number(),
  title: v.string(),
  state: v.picklist(['opened', 'closed', 'merged', 'locked']),
  draft: v.optional(v.boolean()),
  work_in_progress: v.optional(v.boolean()),
  author: v.nullish(person),
  merged_by: v.nullish(person),
  merge_user: v.nullish(person),
  reviewers: people,
  assignees: people,
  labels: v.optional(v.array(v.string())),
  milestone: v.nullish(v.object({ title: v.string() })),
  created_at: text,
  merged_at: text,
  closed_at: text,
  source_branch: text,
  target_branch: text,
  changes_count: text,
});
type Answer = v.InferOutput<typeof AnswerSchema>;

export interface MergeRequestAnswer {
  title: string;
  facts: PullRequestFacts;
  closedAt: string | undefined;
}

/** The answer about merge request `number`; null for anything else. */
export function readAnswer(json: string, number: string): MergeRequestAnswer | null {
  const { success, output } = v.safeParse(AnswerSchema, parse(json));
  if (!success || String(output.iid) !== number) return null;
  const facts = Object.entries(toFacts(output)).filter(([, value]) => value !== undefined);
  return { title: clean(output.title), facts: Object.fromEntries(facts), closedAt: toMoment(output.closed_at) };
}

function toFacts(answer: Answer): PullRequestFacts {
  const state = STATES[answer.state];
  const isMerged = state === 'merged';
  return {
    state,
    draft: state === 'open' && (answer.draft ?? answer.work_in_progress ?? isDraft(answer.title)),
    author: loginOf(answer.author),
    reviewers: loginsOf(answer.reviewers),
    assignees: loginsOf(answer.assignees),
    labels: answer.labels && unique(answer.labels.map(clean)),
    milestone: clean(answer.milestone?.title ?? '') || undefined,
    mergedAt: isMerged ? toMoment(answer.merged_at) : undefined,
    mergedBy: isMerged ? loginOf(answer.merge_user ?? answer.merged_by) : undefined,
    createdAt: toMoment(answer.created_at),
    base: clean(answer.target_branch ?? '') || undefined,
    head: clean(answer.source_branch ?? '') || undefined,
    changedFiles: toCount(answer.changes_count ?? ''),
  };
}

/** Locked is what an open one is while it is being merged. */
const STATES = { opened: 'open', locked: 'open', closed: 'closed', merged: 'merged' } as const;

function loginOf(someone: v.InferOutput<typeof person> | null | undefined): string | undefined {
  return toLogin(someone?.username) || undefined;
}

function loginsOf(list: v.InferOutput<typeof people>): string[] | undefined {
  return list && unique(list.map(({ username }) => toLogin(username)));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
