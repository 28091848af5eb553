import type { TicketFacts } from '@/lib/domain/win/artifact';
import { clean, textOf } from '../clean';
import { first, titleOf } from '../dom';
import type { Capture } from '../types';
import { excerptOf } from '../written';
import { readCategory } from './category';
import { hook } from './hooks';
import { findHeading, findOwnPart } from './own-part';
import type { PageFields } from './page-fields';
import { readCloud } from './read-cloud';
import { readServer } from './read-server';
import { readStanding } from './standing';
import { toCapture } from './to-capture';
import { present } from './told';
import type { Address } from './url';
import { readViewer } from './viewer';

const NOT_SHOWN = ['title', 'status', 'type', 'assignee', 'reporter'] as const;

/** Everything the page states about the ticket at `address`; nothing it does not state. */
export function readPage(address: Address, page: Document): Capture {
  const title = titledBy(page, address.ticket);
  const part = findOwnPart(page, address.ticket);
  if (!part) {
    const told = { title, facts: {}, isUnresolved: false, isAssignee: false, isReporter: false };
    return toCapture(address, told, { layout: 'unknown', missing: title ? [...NOT_SHOWN].slice(1) : [...NOT_SHOWN] });
  }
  const { status, resolution, isUnresolved } = readStanding(part);
  const { facts, missing, ...viewerIs } = readFields(part, page);
  const heading = textOf(findHeading(part));
  const told = {
    title: heading || title,
    facts: present({ ...facts, ...readStatus(status), resolution: clean(resolution) }),
    isUnresolved,
    ...viewerIs,
  };
  const absent = [...(heading ? [] : ['title' as const]), ...(status ? [] : ['status' as const]), ...missing];
  return toCapture(address, told, { layout: layoutOf(part), missing: absent });
}

const DESCRIPTION = hook('field.rich-text.description');
// While it is edited, in either family; then as it is shown; a field of Cloud's last, which may say more than the text.
const WRITTEN = [
  '#description-val textarea',
  `${DESCRIPTION} .ProseMirror`,
  '#description-val .user-content-block',
  `${DESCRIPTION} .ak-renderer-document`,
  DESCRIPTION,
];

/** What the description of the ticket at `address` says; null where the page shows another one. */
export function readExcerpt({ ticket }: Address, page: Document): string | null {
  const part = findOwnPart(page, ticket);
  return part && excerptOf(first(part, ...WRITTEN));
}

function readFields(part: Document | Element, page: Document): PageFields {
  return isServer(part) ? readServer(part, readViewer(page) ?? []) : readCloud(part);
}

function readStatus(status: Element | undefined): TicketFacts {
  if (!status) return {};
  const words = first(status, hook('status-button--text')) ?? status;
  return { status: textOf(words), statusCategory: readCategory(status) };
}

function isServer(part: Document | Element): boolean {
  return first(part, '#summary-val, #status-val, [data-field-id="summary"]') !== undefined;
}

/** Which of Jira's families drew the part. */
function layoutOf(part: Document | Element): string {
  if (isServer(part)) return first(part, '#key-val') ? 'server' : 'server-board';
  return first(part, hook('issue.views', '^=')) && !first(part, '[data-testid^="issue.views"]') ? 'cloud-old' : 'cloud';
}

/** The summary in the document's title, where that names this ticket: `[PROJ-7] Summary - Jira`. */
function titledBy(page: Document, ticket: string): string {
  const [, key, summary = ''] =
    /^\s*\[([\w-]+)\]\s(.+?)(?: - [^-]{1,80})?\s*$/s.exec(titleOf(page).slice(0, 20_000)) ?? [];
  return key === ticket ? clean(summary) : '';
}
