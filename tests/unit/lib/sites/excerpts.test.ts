// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapterFor } from '@/lib/sites/adapters';
import { pullRequestAddress, pullRequestPage, thingAddress, thingPage } from '@/tests/e2e/pages/github/index.mjs';
import { mergeRequestAddress, mergeRequestPage } from '@/tests/e2e/pages/gitlab/index.mjs';
import { ticketAddress, ticketPage } from '@/tests/e2e/pages/jira/index.mjs';
import { parse } from './parse';

type Change = (html: string) => string;
const same: Change = (html) => html;

function read(address: string, html: string): string | null | undefined {
  const url = new URL(address);
  return adapterFor(url)?.readExcerpt?.(url, parse(html));
}

const TOO_LATE = 'Two teams read this endpoint today, and a third starts in January.';
const STOPPED = 'It stopped on Tuesday. We learnt of it on Friday, from a customer.';
const PRIVATE = "A description that is nobody's business";

const pull = (options: Parameters<typeof pullRequestPage>[0], change = same) =>
  read(pullRequestAddress(options), change(pullRequestPage(options)));
const thing = (options: Parameters<typeof thingPage>[0], change = same) =>
  read(thingAddress(options), change(thingPage(options)));
const ticket = (options: Parameters<typeof ticketPage>[0], change = same) =>
  read(ticketAddress(options), change(ticketPage(options)));

describe('the text of a page, where the user asks for it', () => {
  it.each(['classic', 'react'] as const)('is the author’s on a %s pull request, and not a comment’s', (generation) => {
    const options = { generation, comments: [{ id: 1, login: 'tove-ash' }], clobbering: true };
    const excerpt = pull(options);
    expect(excerpt).toContain(TOO_LATE);
    expect(excerpt?.split('\n\n')).toHaveLength(2);
    expect(excerpt).not.toMatch(/second client breaks|commented|Member/);
  });

  it.each(['classic', 'react', 'panel'] as const)('is that of a %s issue', (generation) => {
    expect(thing({ generation })).toBe(STOPPED);
    expect(read(thingAddress({ generation, number: 389 }), thingPage({ generation }))).toBeNull();
  });

  it('is that of a discussion', () => expect(thing({ kind: 'discussions' })).not.toBeNull());

  it('is not on the other tabs of a pull request, nor where another one is still shown', () => {
    expect(pull({ tab: 'files' })).toBeNull();
    expect(read(pullRequestAddress({ number: 413 }), pullRequestPage({}))).toBeNull();
  });

  it('is none where GitHub says that none was given', () => {
    const nothing: Change = (html) =>
      html.replace(/(js-comment-body">)[\s\S]*?(?=<\/div>)/, '$1<p><em> No description provided. </em></p>');
    expect(pull({}, nothing)).toBeNull();
  });

  it('is what stands in the field while it is edited', () => {
    const field = (name: string) => `<form><textarea name="${name}">Being said anew <!-- why? --></textarea></form>`;
    const edits: Change = (html) =>
      html
        .replace('class="comment timeline-comment"', 'class="comment timeline-comment is-comment-editing"')
        .replace('<div class="edit-comment-hide">', `${field('pull_request[body]')}$&`);
    expect(pull({}, edits)).toBe('Being said anew');
    // The field is there before, and holds what was.
    expect(pull({}, (html) => edits(html).replace(' is-comment-editing', ''))).toContain(TOO_LATE);
    const inReact: Change = (html) => html.replace(/<div data-testid="issue-body-viewer">/, `${field('x')}$&`);
    expect(thing({ generation: 'react' }, inReact)).toBe('Being said anew');
  });

  it.each([
    { product: 'server' },
    { product: 'server', layout: 'board' },
    { product: 'cloud' },
    { product: 'cloud', layout: 'modal' },
    { product: 'cloud', layout: 'panel', hooks: 'test-id' },
  ] as const)('is the description of a ticket: %o', (options) => {
    expect(ticket(options)).toMatch(new RegExp(`^${PRIVATE}`));
    expect(ticket({ ...options, shown: 'ORCH-8' })).toBeNull();
  });

  it('is none where Jira asks for one, and what is typed while a ticket is edited', () => {
    const cloud = /(rich-text.description">)[\s\S]*?(?=<\/div>)/;
    const asks = '$1<h2 data-testid="issue.views.issue-base.common.description.label">Description</h2>';
    expect(ticket({}, (html) => html.replace(cloud, `${asks}<p>Add a description...</p>`))).toBeNull();
    const edited: Change = (html) => html.replace(cloud, `${asks}<p class="ProseMirror">Being said anew</p>`);
    expect(ticket({}, edited)).toBe('Being said anew');
    const server: Change = (html) => html.replace(/<div class="user-content-block">[\s\S]*?<\/p><\/div>/, '<i>Add</i>');
    expect(ticket({ product: 'server' }, server)).toBeNull();
    const typed: Change = (html) =>
      html.replace('<div class="user-content-block">', '<textarea name="description">h2. Anew</textarea>$&');
    expect(ticket({ product: 'server' }, typed)).toBe('h2. Anew');
  });

  it('is the description of a merge request', () => {
    expect(read(mergeRequestAddress({}), mergeRequestPage({}))).toMatch(/^It waits for !80/);
    expect(read(mergeRequestAddress({ number: 89 }), mergeRequestPage({}))).toBeNull();
  });

  it('is known of no issue of Linear’s, whose text has no name that lasts', () => {
    expect(adapterFor(new URL('https://linear.app/acme/issue/ORCH-7'))?.readExcerpt).toBeUndefined();
  });
});
