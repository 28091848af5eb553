// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { TicketFacts } from '@/lib/domain/win/artifact';
import { messageSchemas } from '@/lib/messaging/protocol';
import { adapter as jira } from '@/lib/sites/jira';
import { toInstant } from '@/lib/sites/jira/instant';
import type { Capture } from '@/lib/sites/types';
import { issueAnswer, SAMPLES, ticketAddress, ticketPage, withDefaults } from '@/tests/e2e/pages/jira/index.mjs';
import { parse } from '../parse';
import { answering } from './answering';

type Sample = (typeof SAMPLES)[number];
type Ticket = ReturnType<typeof withDefaults>;

function isValid(capture: Capture | null | undefined): void {
  const { suggestedBehaviours: _offered, ...stated } = capture ?? {};
  const id = '00000000-0000-4000-8000-000000000001';
  expect(v.safeParse(messageSchemas.saveWin, { winId: id, artifactId: id, capture: stated }).issues).toBeUndefined();
}

/** What the site's answer states of such a ticket. */
function factsOf(ticket: Ticket): TicketFacts {
  const { parent, isEpicParent, resolution, resolvedAt, category: statusCategory } = ticket;
  const { type, status, labels, components, fixVersions, links: issueLinks } = ticket;
  return {
    type,
    status,
    statusCategory,
    labels,
    components,
    fixVersions,
    issueLinks,
    created: toInstant(ticket.created),
    ...(resolution ? { resolution, resolutionDate: toInstant(resolvedAt) } : {}),
    ...(ticket.priority ? { priority: ticket.priority } : {}),
    ...(ticket.assignee ? { assignee: ticket.assignee.name } : {}),
    ...(ticket.reporter ? { reporter: ticket.reporter.name } : {}),
    ...(parent ? { [isEpicParent ? 'epic' : 'parent']: parent } : {}),
    ...(ticket.storyPoints === null ? {} : { storyPoints: ticket.storyPoints }),
    ...(ticket.sprint ? { sprint: ticket.sprint } : {}),
  };
}

/** What of that the page itself states. */
function shownOf(ticket: Ticket): TicketFacts {
  const { issueLinks, created, resolutionDate, epic, statusCategory, labels, components, fixVersions, ...both } =
    factsOf(ticket);
  const lists = Object.fromEntries(
    Object.entries({ labels, components, fixVersions }).filter(([, list]) => list?.length),
  );
  const seconds = (moment: string | undefined) => moment?.replace(/\.\d+Z/, '.000Z');
  if (ticket.product === 'cloud') return { ...both, ...lists, ...(epic ? { parent: epic } : {}) };
  const links = issueLinks?.length ? { issueLinks } : {};
  const dates = { created: seconds(created), ...(resolutionDate ? { resolutionDate: seconds(resolutionDate) } : {}) };
  const { parent, ...rest } = both;
  const above = parent && ticket.layout === 'page' ? { parent } : {};
  return { ...rest, ...lists, ...links, ...dates, ...above, ...(epic ? { epic } : {}), statusCategory };
}

async function answered({ ticket }: Sample): Promise<Capture | undefined> {
  const [url, page] = [new URL(ticketAddress(ticket)), parse(ticketPage(ticket))];
  const shown = jira.read(url, page);
  const { key } = withDefaults(ticket);
  return shown
    ? jira.readFurther?.(shown, page, answering({ [`/issue/${key}`]: JSON.stringify(issueAnswer(ticket)) }))
    : undefined;
}

const clean = (summary: string) =>
  summary
    .replace(/[\u202e\u202c]/g, '')
    .replaceAll('\u0000', ' ')
    .replace(/\s+/g, ' ');

describe('the pages of our own, which no saved page shows', () => {
  it.each(SAMPLES)('$name: by the page', ({ ticket, isDone = true }) => {
    const url = new URL(ticketAddress(ticket));
    const page = parse(ticketPage(ticket));
    const whole = withDefaults(ticket);
    const root = `${whole.host}${whole.context}`;
    const capture = jira.read(url, page);
    expect(capture?.identity).toEqual({
      type: 'ticket',
      key: `jira:${root}/ORCH-7`,
      url: `https://${root}/browse/ORCH-7`,
      host: whole.host,
    });
    expect(capture?.title).toBe(clean(whole.summary));
    expect(capture?.facts).toEqual(shownOf(whole));
    expect(capture?.missing).toEqual([]);
    isValid(capture);
    expect(jira.offer(url, page)).toEqual({
      identity: capture?.identity,
      action: 'win',
      prominence: isDone ? 'primary' : 'quiet',
    });
    expect(jira.findPlace(url, page)?.closest('#jira-issue-header, .board, [class*="card"]')).toBeNull();
    expect(jira.findPlace(url, page)?.textContent).toBe(
      parse(
        `<p>${page.querySelector('#summary-val, [data-testid$="summary.heading"], [data-test-id$="summary.heading"]')?.innerHTML}</p>`,
      ).body.textContent,
    );
    expect(jira.recognises(page)).toBe(true);
  });

  it.each(SAMPLES)('$name: by the answer', async (sample) => {
    const whole = withDefaults(sample.ticket);
    const capture = await answered(sample);
    expect(capture?.facts).toEqual(factsOf(whole));
    expect(capture?.cautions).toEqual(sample.cautions ?? []);
    expect(capture?.occurredOn).toBe(sample.occurredOn === undefined ? '2026-11-18' : sample.occurredOn);
    expect(capture?.state).toBe(whole.category === 'done' ? 'done' : 'open');
    expect(capture?.win).toEqual({
      kind: 'win',
      role: sample.role === undefined ? 'drove' : sample.role,
      origin: sample.origin ?? 'unclear',
    });
    expect(capture?.suggestedBehaviours[0] === 'find-problems').toBe(sample.origin === 'identified');
    expect(clean(capture?.title ?? '')).toBe(clean(whole.summary));
    isValid(capture);
  });

  it.each(SAMPLES)('$name shows another ticket for a moment: it is not offered and not read', ({ ticket }) => {
    const page = parse(ticketPage({ ...ticket, shown: 'ORCH-70' }));
    const url = new URL(ticketAddress(ticket));
    expect(jira.offer(url, page)).toBeNull();
    expect(jira.findPlace(url, page)).toBeNull();
    expect(jira.read(url, page)).toMatchObject({ title: 'ORCH-7', facts: {}, state: null, layout: 'unknown' });
  });

  it('tells the families apart', () => {
    const layoutOf = (ticket: Sample['ticket']) =>
      jira.read(new URL(ticketAddress(ticket)), parse(ticketPage(ticket)))?.layout;
    expect(layoutOf({})).toBe('cloud');
    expect(layoutOf({ layout: 'panel', hooks: 'test-id' })).toBe('cloud-old');
    expect(layoutOf({ product: 'server' })).toBe('server');
    expect(layoutOf({ product: 'server', layout: 'board' })).toBe('server-board');
  });

  it('reads the viewer off Data Center itself, whose pages say who everybody is', () => {
    const ticket = { product: 'server' as const };
    const read = (more: Sample['ticket']) =>
      jira.read(new URL(ticketAddress(ticket)), parse(ticketPage({ ...ticket, ...more })));
    expect(read({})?.win).toMatchObject({ role: 'drove', origin: 'unclear' });
    expect(read({ viewer: withDefaults({}).reporter })?.win).toMatchObject({ role: null, origin: 'identified' });
    expect(read({ viewer: null })?.win).toMatchObject({ role: null, origin: 'unclear' });
  });

  it('finds the ticket by the document title where the breadcrumb has another name', () => {
    const url = new URL(ticketAddress({}));
    const page = parse(ticketPage({}).replaceAll('current-issue', 'renamed'));
    expect(jira.offer(url, page)?.prominence).toBe('primary');
    page.title = '[ORCH-70] Another - Jira';
    expect(jira.offer(url, page)).toBeNull();
  });

  it('says what it misses and still saves', () => {
    const url = new URL(ticketAddress({}));
    expect(jira.read(url, parse('<title>[ORCH-7] Water the row - Jira</title>'))).toMatchObject({
      title: 'Water the row',
      facts: {},
      missing: ['status', 'type', 'assignee', 'reporter'],
    });
    const page = parse(ticketPage({}));
    page.querySelector('[data-testid*="assignee-field.assignee"]')?.remove();
    for (const other of page.querySelectorAll('[data-testid="issue.views.field.user.assignee"]')) other.remove();
    expect(jira.read(url, page)?.missing).toEqual(['assignee']);
  });

  it.each([
    ['2019-07-25T16:12:56.289-0400', '2019-07-25T20:12:56.289Z'],
    ['2013-02-28T22:53:31.000+0000', '2013-02-28T22:53:31.000Z'],
    ['2020-01-31T19:20:41+05:30', '2020-01-31T13:50:41.000Z'],
    ['2014-06-10T06:57-0700', '2014-06-10T13:57:00.000Z'],
    ['2014-06-10T06:57:00Z', '2014-06-10T06:57:00.000Z'],
    ['2014-06-10T06:57:00', undefined],
    ['2014-06-31T99:57:00Z', undefined],
    ['yesterday', undefined],
    [null, undefined],
  ])('reads the moment %s', (text, moment) => {
    expect(toInstant(text)).toBe(moment);
  });
});
