import { capLine, toHarmlessLine } from '@/lib/domain/harmless-text';
import type { TicketFacts } from '@/lib/domain/win/artifact';
import { unique } from '../clean';
import type { Expansions, Issue } from './answer';
import { toInstant } from './instant';
import { fieldOf } from './own-fields';
import { readSprint } from './sprint';
import { present, type Told } from './told';
import { isViewer, type Viewer } from './viewer';

const LONGEST = 500;
const EPIC_LEVEL = 1;
const CATEGORIES = ['new', 'indeterminate', 'done'] as const;
const KEY = /^[A-Z][A-Z0-9_]{0,79}-[1-9]\d{0,9}$/i;

/** What the site's own answer tells of a ticket. */
export function readIssue({ fields }: Issue, told: Expansions, viewer: Viewer): Told {
  const { assignee, reporter, resolution } = fields;
  const parts = (person: Issue['fields']['assignee']) => [person?.accountId, person?.name, person?.key];
  return {
    title: said(fields.summary),
    facts: present({
      type: said(fields.issuetype?.name),
      status: said(fields.status?.name),
      statusCategory: CATEGORIES.find((key) => key === fields.status?.statusCategory?.key),
      resolution: said(resolution?.name),
      resolutionDate: toInstant(fields.resolutiondate),
      priority: said(fields.priority?.name),
      assignee: said(assignee?.displayName ?? assignee?.name),
      reporter: said(reporter?.displayName ?? reporter?.name),
      created: toInstant(fields.created),
      labels: fields.labels?.map(said).filter(Boolean).slice(0, 1000),
      components: namesOf(fields.components),
      fixVersions: namesOf(fields.fixVersions),
      ...readAbove(fields, told),
      storyPoints: toPoints(fieldOf('points', fields, told)),
      sprint: said(readSprint(fields, told)),
      issueLinks: fields.issuelinks ? unique(fields.issuelinks.flatMap(linkedKeys)) : undefined,
    }),
    resolutionId: resolution?.id,
    isUnresolved: resolution === null,
    statusSince: toInstant(fields.statuscategorychangedate),
    isAssignee: isViewer(viewer, parts(assignee)),
    isReporter: isViewer(viewer, parts(reporter)),
  };
}

/** The agile API tells an epic as such; elsewhere it is a parent of a higher level, or a field of its own. */
function readAbove(fields: Issue['fields'], told: Expansions): Pick<TicketFacts, 'epic' | 'parent'> {
  const parent = toKey(fields.parent?.key);
  const isEpic = fields.parent?.fields?.issuetype?.hierarchyLevel === EPIC_LEVEL;
  return {
    epic: toKey(fields.epic?.key) ?? (isEpic ? parent : undefined) ?? toKey(fieldOf('epic', fields, told)),
    parent: isEpic ? undefined : parent,
  };
}

function linkedKeys({ inwardIssue, outwardIssue }: NonNullable<Issue['fields']['issuelinks']>[number]): string[] {
  return [inwardIssue, outwardIssue].flatMap((issue) => toKey(issue?.key) ?? []);
}

function namesOf(list: Issue['fields']['components']): string[] | undefined {
  return list ? unique(list.map((each) => said(each?.name))) : undefined;
}

function toPoints(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function toKey(value: unknown): string | undefined {
  return typeof value === 'string' && KEY.test(value) ? value.toUpperCase() : undefined;
}

/** A text of the answer, harmless and not too long, with its spaces as they stand; '' for none. */
function said(text: string | null | undefined): string {
  return capLine((text ?? '').slice(0, 20_000).split(' ').map(toHarmlessLine).join(' '), LONGEST);
}
