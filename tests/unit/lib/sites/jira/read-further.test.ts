// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isTranslated } from '@/lib/sites/is-translated';
import { adapter as jira } from '@/lib/sites/jira';
import type { Capture } from '@/lib/sites/types';
import { ADA, BEN, issueAnswer, ticketAddress, ticketPage } from '@/tests/e2e/pages/jira/index.mjs';
import { parse } from '../parse';
import { answering } from './answering';

type Ticket = Parameters<typeof ticketPage>[0];

async function further(
  ticket: Ticket,
  answers: Record<string, string>,
  asked: string[] = [],
): Promise<[Capture, Capture]> {
  const page = parse(ticketPage(ticket));
  const shown = jira.read(new URL(ticketAddress(ticket)), page);
  const capture = shown && (await jira.readFurther?.(shown, page, answering(answers, asked)));
  if (!shown || !capture) throw new Error('there is no ticket');
  return [shown, capture];
}

const answer = (ticket: Ticket, change: (data: ReturnType<typeof issueAnswer>) => void = () => {}) => {
  const data = structuredClone(issueAnswer(ticket));
  change(data);
  return { '/issue/ORCH-7': JSON.stringify(data) };
};

describe("the site's own answer", () => {
  it.each([
    [{}, '/rest/api/3/issue/ORCH-7'],
    [{ layout: 'modal' }, '/rest/api/3/issue/ORCH-7'],
    [{ product: 'server' }, '/jira/rest/api/2/issue/ORCH-7'],
    [{ product: 'server', context: '' }, '/rest/api/2/issue/ORCH-7'],
  ] satisfies [Ticket, string][])('is asked for where this Jira answers: %o', async (ticket, path) => {
    const asked: string[] = [];
    await further(ticket, answer(ticket), asked);
    expect(asked.map((each) => each.split('?')[0])).toEqual([path]);
    expect(asked[0]).toMatch(/[?&]expand=names/);
    expect(asked[0]).toContain('-description');
  });

  const ODD: [string, Record<string, string>][] = [
    ['no answer', {}],
    ['too many requests', { '/issue/ORCH-7': '!limited' }],
    ['no JSON', { '/issue/ORCH-7': '<html>' }],
    ['another shape', { '/issue/ORCH-7': '{"errorMessages":["Issue does not exist"]}' }],
    ['another ticket', answer({ key: 'ORCH-70' })],
    ['another summary', answer({}, (data) => Object.assign(data.fields, { summary: 'Something else altogether' }))],
    ['a status that is no object', answer({}, (data) => Object.assign(data.fields, { status: 'Done' }))],
    [
      'nested deeper than any ticket',
      { '/issue/ORCH-7': `{"key":"ORCH-7","fields":{"x":${'['.repeat(5000)}${']'.repeat(5000)}}}` },
    ],
    ['larger than any ticket', { '/issue/ORCH-7': `{"key":"ORCH-7","fields":{"x":"${'y'.repeat(8_000_001)}"}}` }],
  ];
  it.each(ODD)('is not believed, and this is said: %s', async (_, answers) => {
    const [shown, capture] = await further({}, answers);
    expect(capture).toEqual({ ...shown, cautions: [...shown.cautions, 'page-only'] });
  });

  it('is believed beside a page that the browser has put into another language', async () => {
    const summary = 'Den Schnitt junger Bäume anhalten';
    const url = new URL(ticketAddress({}));
    const read = async (page: Document) => {
      const shown = jira.read(url, page);
      const said = shown && isTranslated(page) ? { ...shown, translated: true as const } : shown;
      return said && jira.readFurther?.(said, page, answering(answer({})));
    };
    const page = parse(ticketPage({ summary }));
    expect((await read(page))?.cautions).toContain('page-only');
    page.documentElement.classList.add('translated-ltr');
    const capture = await read(page);
    expect(capture).toMatchObject({
      title: 'Stop the pruning job from dropping young trees',
      occurredOn: '2026-11-18',
    });
    expect(capture?.cautions).not.toContain('page-only');
    expect(capture, 'the answer is in nobody’s translation').not.toHaveProperty('translated');
  });

  it('takes no points from a number that has no name', async () => {
    const [, unnamed] = await further(
      {},
      answer({}, (data) => Object.assign(data, { names: undefined, schema: undefined })),
    );
    expect(unnamed.facts.storyPoints).toBeUndefined();
    expect(unnamed.facts.sprint).toBe('Orchard 24');
    const [, german] = await further(
      {},
      answer({}, (data) =>
        Object.assign(data, {
          names: { customfield_10006: 'Story-Point-Schätzung' },
          schema: { customfield_10006: { custom: 'com.pyxis.greenhopper.jira:jsw-story-points' } },
        }),
      ),
    );
    expect(german.facts.storyPoints).toBe(5);
  });

  it.each([
    [{ sprint: { id: 2, name: 'Now', state: 'active' }, closedSprints: [{ name: 'Before', state: 'closed' }] }, 'Now'],
    [
      {
        closedSprints: [
          { name: 'First', state: 'closed' },
          { name: 'Second', state: 'closed' },
        ],
      },
      'First',
    ],
    [
      {
        customfield_10004: [
          { name: 'First', state: 'closed' },
          { name: 'Second', state: 'active' },
        ],
      },
      'Second',
    ],
    [
      {
        customfield_10004: [
          'com.atlassian.greenhopper.service.sprint.Sprint@1f[id=1,rapidViewId=2,state=CLOSED,name=Prune, then water,startDate=2020-01-01T00:00:00.000Z,sequence=1]',
        ],
      },
      'Prune, then water',
    ],
    [{ customfield_10004: ['no sprint at all'] }, undefined],
    [{ customfield_10004: null }, undefined],
  ])('knows a sprint in every shape: %o', async (fields, sprint) => {
    const [, capture] = await further(
      {},
      answer({}, (data) => Object.assign(data.fields, { customfield_10004: null, ...fields })),
    );
    expect(capture.facts.sprint).toBe(sprint);
  });

  it('asks who looks only where the page does not say', async () => {
    const ticket: Ticket = { reporter: ADA, assignee: BEN };
    const page = parse(ticketPage(ticket));
    for (const meta of page.querySelectorAll('meta[name^="ajs-"]')) meta.remove();
    const shown = jira.read(new URL(ticketAddress(ticket)), page);
    const asked: string[] = [];
    const myself = { '/myself': JSON.stringify({ accountId: ADA.id, displayName: ADA.name }) };
    const capture =
      shown && (await jira.readFurther?.(shown, page, answering({ ...answer(ticket), ...myself }, asked)));
    expect(capture?.win).toMatchObject({ origin: 'identified', role: null });
    expect(asked.map((each) => each.split('?')[0])).toEqual(['/rest/api/3/issue/ORCH-7', '/rest/api/3/myself']);
    const unknown = shown && (await jira.readFurther?.(shown, page, answering(answer(ticket))));
    expect(unknown?.win).toMatchObject({ origin: 'unclear', role: null });
    expect(unknown?.cautions).toEqual([]);
  });

  it.each([
    ['Fixed', '1', false],
    ['Done', '3', false],
    ["Won't Fix", '10100', true],
    ['Won’t Do', '10001', true],
    ['Invalid', '10100', true],
    ['Cannot Reproduce', '5', true],
    ['Needs more info', '8', true],
    ['Hold', '9', true],
    ['Incomplete', '4', true],
    ['Dublette', '3', true],
    ['Dublette', '10002', false],
    ['Erledigt', '10000', false],
  ])('%s with the number %s is no achievement: %s', async (resolution, resolutionId, isNone) => {
    const ticket: Ticket = { resolution, resolutionId };
    const [, capture] = await further(ticket, answer(ticket));
    expect(capture.cautions.includes('no-achievement')).toBe(isNone);
    expect(capture.suggestedBehaviours[0] === 'reasoned-no').toBe(isNone);
  });
});
