import * as v from 'valibot';
import type { Facts, PullRequestFacts } from '@/lib/domain/win/artifact';
import { clean, isSameLogin, toLogin } from '../../clean';
import { present } from './reading';

const repository = v.nullish(v.object({ ownerLogin: v.string() }));
const MergeBoxSchema = v.object({
  pullRequest: v.object({
    state: v.picklist(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: v.boolean(),
    baseRefName: v.string(),
    headRefName: v.string(),
    baseRepository: repository,
    headRepository: repository,
    numberOfCommits: v.pipe(v.number(), v.integer(), v.minValue(0)),
    resourcePath: v.string(),
    latestOpinionatedReviews: v.array(
      v.object({ author: v.nullish(v.object({ login: v.string() })), state: v.string() }),
    ),
  }),
});

/** What GitHub's merge box says of a pull request. */
export interface MergeBox {
  /** The address of the pull request, as the answer writes it. */
  path: string;
  facts: Pick<PullRequestFacts, 'state' | 'draft' | 'base' | 'head' | 'commits'>;
  /** Of each reviewer the last review that takes a side. */
  opinions: { login: string; verdict: NonNullable<Facts['verdict']> }[];
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
const VERDICTS: Record<string, NonNullable<Facts['verdict']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
};

/** The answer for `…/page_data/merge_box`; null for any other text. */
export function readMergeBox(text: string): MergeBox | null {
  const parsed = v.safeParse(MergeBoxSchema, parse(text));
  if (!parsed.success) return null;
  const { pullRequest } = parsed.output;
  return {
    path: pullRequest.resourcePath,
    facts: present({
      state: STATES[pullRequest.state],
      draft: pullRequest.isDraft,
      ...readRefs(pullRequest),
      commits: pullRequest.numberOfCommits,
    }),
    opinions: pullRequest.latestOpinionatedReviews.flatMap(({ author, state }) => {
      const [login, verdict] = [toLogin(author?.login), VERDICTS[state]];
      return login && verdict ? [{ login, verdict }] : [];
    }),
  };
}

type PullRequest = v.InferOutput<typeof MergeBoxSchema>['pullRequest'];

/** With the owners only where they differ, as GitHub prints them; {} where a fork's owner is gone. */
function readRefs({ baseRefName, headRefName, baseRepository, headRepository }: PullRequest) {
  const [base, head] = [clean(baseRefName), clean(headRefName)];
  const [owner, headOwner] = [toLogin(baseRepository?.ownerLogin), toLogin(headRepository?.ownerLogin)];
  if (!base || !head || !owner || !headOwner) return {};
  return isSameLogin(owner, headOwner) ? { base, head } : { base: `${owner}:${base}`, head: `${headOwner}:${head}` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
