import { addDays, type Day } from '@/lib/domain/day';
import type { ArtifactFields, ArtifactType } from '@/lib/domain/win/artifact';
import { ENGINEER } from './people';

const ORGANISATION = 'quillhaven';
const TRACKER = `${ORGANISATION}.atlassian.net`;
const WIKI = `wiki.${ORGANISATION}.example`;

/** What a win points to. Made with the day and the title of its win. */
export type DemoLink = (day: Day, title: string) => Omit<ArtifactFields, 'winId'>;
type Given = Partial<Pick<ArtifactFields, 'title' | 'state' | 'facts' | 'cautions'>>;

/** A pull request of the engineer's own, merged unless it says otherwise. */
export function pull(repository: string, number: number, given: Given = {}): DemoLink {
  return (day, title) => {
    const merged = at(day, 13);
    const state = given.state ?? 'merged';
    const created = at(addDays(day, -(number % 4) - 1), 8);
    return {
      ...onGithub('pull-request', repository, `pull/${number}`, day),
      ...{ title, state, dates: state === 'merged' ? { created, merged } : { created } },
      facts: {
        ...{ state: state === 'merged' || state === 'closed' ? state : 'open', author: ENGINEER.handle },
        ...{ createdAt: created, ...(state === 'merged' && { mergedAt: merged, mergedBy: ENGINEER.handle }) },
        ...{ base: 'main', commits: 1 + (number % 7), changedFiles: 1 + (number % 11) },
        ...{ additions: 9 + ((number * 37) % 310), deletions: (number * 13) % 140 },
        ...{ viewer: ENGINEER.handle, viewerRole: 'author', ...given.facts },
      },
      ...(given.title !== undefined && { title: given.title }),
      ...(given.cautions && { cautions: given.cautions }),
    };
  };
}

/** The engineer's review of somebody else's pull request. */
export function review(repository: string, number: number, title: string, facts: Given['facts'] = {}): DemoLink {
  return (day) => ({
    ...onGithub('review', repository, `pull/${number}#review-${number}04417`, day),
    url: `https://github.com/${ORGANISATION}/${repository}/pull/${number}#pullrequestreview-${number}04417`,
    ...{ title, dates: { submitted: at(day, 10) } },
    facts: { reviewer: ENGINEER.handle, submittedAt: at(day, 10), verdict: 'changes-requested', comments: 3, ...facts },
  });
}

/** An issue that the engineer opened. */
export function issue(repository: string, number: number, given: Given = {}): DemoLink {
  return (day, title) => ({
    ...onGithub('issue', repository, `issues/${number}`, day),
    ...{ title: given.title ?? title, state: given.state ?? 'closed', dates: { created: at(day, 9) } },
    facts: { author: ENGINEER.handle, createdAt: at(day, 9), viewer: ENGINEER.handle, ...given.facts },
  });
}

/** A ticket that the engineer took on, `key` as `LEND-523`. */
export function ticket(key: string, given: Given = {}): DemoLink {
  return (day, title) => ({
    ...plain('ticket', TRACKER, `jira:${TRACKER}/${key}`, `https://${TRACKER}/browse/${key}`, day),
    ...{ title: given.title ?? title, state: given.state ?? 'done', dates: { created: at(addDays(day, -6), 8) } },
    facts: {
      ...{ type: 'Story', status: 'Done', statusCategory: 'done', priority: 'Medium', assignee: ENGINEER.name },
      ...{ created: at(addDays(day, -6), 8), ...given.facts },
    },
  });
}

/** What the engineer wrote below a ticket. */
export function comment(key: string, id: number, title: string): DemoLink {
  const url = `https://${TRACKER}/browse/${key}?focusedCommentId=${id}`;
  return (day) => ({
    ...plain('comment', TRACKER, `jira:${TRACKER}/${key}#comment-${id}`, url, day),
    ...{ title, written: true, facts: { author: ENGINEER.name, createdAt: at(day, 11) } },
  });
}

/** A page of the company's wiki. */
export function page(path: string, title: string): DemoLink {
  const url = `https://${WIKI}/${path}`;
  return (day) => ({ ...plain('document', WIKI, `url:${url}`, url, day), title, written: true });
}

function onGithub(type: ArtifactType, repository: string, path: string, day: Day) {
  const place = `github.com/${ORGANISATION}/${repository}/${path}`;
  return { ...plain(type, 'github.com', `gh:${place}`, `https://${place}`, day), written: type === 'review' };
}

function plain(type: ArtifactType, host: string, key: string, url: string, day: Day): Omit<ArtifactFields, 'winId'> {
  return {
    ...{ type, written: false, key, url, title: '', host, state: null, dates: {}, facts: {}, excerpt: null },
    ...{ cautions: [], capturedAt: at(day, 14), capturedBy: 'page-button' },
  };
}

function at(day: Day, hour: number): string {
  return `${day}T${String(hour).padStart(2, '0')}:20:00.000Z`;
}
