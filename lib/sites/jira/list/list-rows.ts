import { clean, textOf, unique } from '../../clean';
import { all, attribute, closest, first } from '../../dom';
import type { ListRow } from '../../types';
import { readCategory } from '../category';
import { hook } from '../hooks';
import { readPerson } from '../page-fields';
import { toCapture } from '../to-capture';
import { present } from '../told';
import { type Address, parseTicket } from '../url';

const LINK = 'a[href*="/browse/"]';
const ROW = `tr,[role="row"],.splitview-issue-link,${hook('issue-row', '$=')},${hook('card-list.card', '$=')},.issue-list li`;
const WHO = `td.assignee,${hook('assignee', '*=')}`;
const CARD = `.user-hover,[rel],${hook('profilecard', '*=')}`;

const PARENT = `.parentIssue,${hook('parent')}`;

/** The rows that a page of a list shows, by the tickets to which they link. */
export function findRows(
  page: Document,
  url: URL,
): Map<string, { address: Address; element: Element; links: Element[] }> {
  const rows = new Map<string, { address: Address; element: Element; links: Element[] }>();
  for (const link of all(page, LINK)) {
    const element = closest(link, ROW);
    const href = attribute(link, 'href');
    const address = element && URL.canParse(href, url) ? parseTicket(new URL(href, url)) : null;
    if (!element || !address || address.identity.host !== url.host || isAbove(link, element, address)) continue;
    const row = rows.get(address.identity.key);
    if (!row) rows.set(address.identity.key, { address, element, links: [link] });
    else if (row.element === element) row.links.push(link);
  }
  return rows;
}

/** A row names what stands above its ticket too, and may name it alone while it is drawn. */
function isAbove(link: Element, row: Element, { ticket }: Address): boolean {
  const stated = attribute(row, 'data-issuekey') || attribute(row, 'data-key');
  return stated !== '' ? stated.toUpperCase() !== ticket : closest(link, PARENT) !== undefined;
}

/** What the shown rows say by themselves: the site would not answer. A row's first ticket is its own. */
export function readRows(page: Document, url: URL): ListRow[] {
  const seen = new Set<Element>();
  return [...findRows(page, url).values()].flatMap(({ address, element, links }) => {
    if (seen.has(element)) return [];
    seen.add(element);
    const summary = unique(links.map((link) => summaryIn(link, address))).sort((a, b) => b.length - a.length)[0] ?? '';
    const who = readPerson(first(element, WHO), CARD) ?? null;
    const status = first(element, 'td.status');
    const facts = present({
      status: textOf(status),
      statusCategory: status && readCategory(status),
      assignee: who ?? undefined,
    });
    const told = { title: summary, facts, isUnresolved: false, isAssignee: false, isReporter: false };
    const missing = summary ? [] : ['title' as const];
    return [{ capture: toCapture(address, told, { layout: 'list', missing, cautions: ['page-only'] }), who, element }];
  });
}

/** What a link says beside the ticket's key; '' where that is all. */
function summaryIn(link: Element, { ticket }: Address): string {
  const text = textOf(link);
  return text.toUpperCase() === ticket ? '' : clean(text.replace(new RegExp(`^${ticket}\\s+`, 'i'), ''));
}
