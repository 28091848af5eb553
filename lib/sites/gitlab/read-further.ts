import { toDay } from '@/lib/domain/day';
import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { isSameLogin } from '../clean';
import { attribute, first } from '../dom';
import type { SameOriginGet } from '../same-origin-fetch';
import type { Capture, Identity } from '../types';
import { type MergeRequestAnswer, readAnswer } from './answer';
import { partsOf } from './url';

/** `capture` with what GitLab itself answers: usernames, and the moment of the merge; as it was, and said so, without. */
export async function readFurther(capture: Capture, page: Document, get: SameOriginGet): Promise<Capture> {
  const answer = await get(toPath(capture.identity, page), { reason: 'merge-request', accept: 'application/json' });
  const stated = answer.ok ? readAnswer(answer.text, partsOf(capture.identity).number) : null;
  return stated ? complete(capture, stated) : { ...capture, cautions: [...capture.cautions, 'page-only'] };
}

/** A GitLab may stand below a path of its host; the page names the project without it. */
function toPath(identity: Identity, page: Document): string {
  const { path, number } = partsOf(identity);
  const body = first(page, 'body[data-project-full-path]');
  const stated = body ? attribute(body, 'data-project-full-path') : '';
  const isBelow = stated !== '' && path.toLowerCase().endsWith(`/${stated.toLowerCase()}`);
  const project = isBelow ? path.slice(-stated.length) : path;
  const root = path.slice(0, -project.length);
  return `/${root}api/v4/projects/${encodeURIComponent(project)}/merge_requests/${number}`;
}

function complete(capture: Capture, { title, facts: answered, closedAt }: MergeRequestAnswer): Capture {
  const read: PullRequestFacts = { ...capture.facts, ...answered };
  const viewerRole = read.viewerRole ?? roleOf(read);
  const facts = viewerRole ? { ...read, viewerRole } : read;
  const ended = capture.win.kind === 'lesson' ? closedAt : facts.mergedAt;
  return {
    ...capture,
    title: title || capture.title,
    state: facts.draft ? 'draft' : (facts.state ?? capture.state),
    occurredOn: ended ? toDay(new Date(ended)) : capture.occurredOn,
    facts,
    missing: capture.missing.filter((name) => (name === 'title' ? !title : !(name in facts))),
  };
}

function roleOf({ viewer, author, reviewers, mergedBy, assignees }: PullRequestFacts): PullRequestFacts['viewerRole'] {
  const isViewer = (login: string | undefined) => isSameLogin(login, viewer);
  if (isViewer(author)) return 'author';
  if (reviewers?.some(isViewer)) return 'reviewer';
  if (isViewer(mergedBy)) return 'merger';
  return assignees?.some(isViewer) ? 'assignee' : undefined;
}
