// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { messageSchemas } from '@/lib/messaging/protocol';
import { adapter as linear } from '@/lib/sites/linear';
import { allPages, issueAddress, issuePage } from '@/tests/e2e/pages/linear/index.mjs';
import { parse } from '../parse';

const IDENTITY = {
  type: 'ticket',
  key: 'linear:linear.app/acme/ORCH-31',
  url: 'https://linear.app/acme/issue/ORCH-31',
  host: 'linear.app',
};
const TITLE = 'Nobody owns the export that fails every Monday';

describe('issues of Linear', () => {
  it.each([
    'https://linear.app/acme/issue/ORCH-31/nobody-owns-the-export',
    'https://linear.app/ACME/issue/orch-31',
    'https://linear.app/acme/issue/ORCH-31/#comment-1',
    'https://linear.app/acme/issue/ORCH-31?tab=1',
  ])('%s is one', (address) => {
    expect(linear.identify(new URL(address))).toEqual(IDENTITY);
  });

  it.each([
    'https://linear.app/acme/issue/ORCH',
    'https://linear.app/acme/issue/ORCH-31x',
    'https://linear.app/acme/project/ORCH-31',
    'https://linear.app/acme/team/ORCH/all',
    'https://linear.app/issue/ORCH-31',
    'http://linear.app/acme/issue/ORCH-31',
    'https://linear.app.example/acme/issue/ORCH-31',
    'https://linear.app:8443/acme/issue/ORCH-31',
    'https://app.linear.app/acme/issue/ORCH-31',
  ])('%s is none', (address) => {
    expect(linear.identify(new URL(address))).toBeNull();
  });

  it.each(allPages())('$name is saved as what its address says', ({ address, html }) => {
    const page = parse(html);
    const url = new URL(address);
    const isDrawn = page.querySelector('[aria-label="Issue title"]') !== null;
    const capture = linear.read(url, page);
    expect(capture).toMatchObject({ identity: IDENTITY, title: TITLE, state: null, occurredOn: null, facts: {} });
    expect(capture?.missing).toEqual(isDrawn ? [] : ['title']);
    const offer = { identity: IDENTITY, action: 'win', prominence: 'quiet' };
    expect(linear.offer(url, page)).toEqual(isDrawn ? offer : null);
    expect(linear.findPlace(url, page) !== null).toBe(isDrawn);
    expect(linear.recognises(page)).toBe(isDrawn);
    const ids = { winId: crypto.randomUUID(), artifactId: crypto.randomUUID() };
    expect(v.safeParse(messageSchemas.saveWin, { ...ids, capture }).issues).toBeUndefined();
  });

  it('is not called by the tab title of the issue before', () => {
    const page = parse(issuePage({ drawn: false, tabTitle: 'ORCH-310 Another issue' }));
    expect(linear.read(new URL(issueAddress({})), page)?.title).toBe('ORCH-31');
  });
});
