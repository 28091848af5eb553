import { describe, expect, it } from 'vitest';
import { toCloudBase } from '@/lib/sites/jira/searches';
import { searchesOf } from '@/lib/sites/searches';

const WINDOW = { from: '2026-05-25', to: '2026-11-30' };

/** What the site would read: path and decoded query. */
function read(site: string, base: string, username = '') {
  const links = searchesOf(site)?.linksFor(base, WINDOW, username) ?? [];
  return Object.fromEntries(
    links.map(({ name, url }) => {
      const { origin, pathname, searchParams } = new URL(url);
      return [name, { where: origin + pathname, ...Object.fromEntries(searchParams) }];
    }),
  );
}

describe('the searches of a site', () => {
  it.each(['https://github.com', 'https://git.acme.test'])('GitHub’s at %s', (base) => {
    expect(read('github', base)).toEqual({
      'pull-requests-merged': {
        where: `${base}/pulls`,
        q: 'is:pr author:@me is:merged merged:2026-05-25..2026-11-30',
      },
      'pull-requests-reviewed': {
        where: `${base}/pulls`,
        q: 'is:pr reviewed-by:@me -author:@me updated:2026-05-25..2026-11-30',
      },
      'issues-opened': { where: `${base}/issues`, q: 'is:issue author:@me created:2026-05-25..2026-11-30' },
    });
  });

  it.each(['https://acme.atlassian.net', 'https://jira.acme.test/jira'])('Jira’s at %s, the last day in', (base) => {
    expect(read('jira', base)).toEqual({
      'tickets-resolved': {
        where: `${base}/issues/`,
        jql: 'assignee = currentUser() AND resolved >= "2026-05-25" AND resolved < "2026-12-01" ORDER BY resolved DESC',
      },
      'tickets-reported': {
        where: `${base}/issues/`,
        jql: 'reporter = currentUser() AND created >= "2026-05-25" AND created < "2026-12-01" ORDER BY created DESC',
      },
    });
  });

  it('GitLab’s, for the username that it has to be told', () => {
    const base = 'https://code.acme.test/gitlab';
    const days = { merged_after: '2026-05-25', merged_before: '2026-12-01' };
    expect(read('gitlab', base, 'iso.wren')).toEqual({
      'merge-requests-merged': {
        where: `${base}/dashboard/merge_requests`,
        scope: 'all',
        state: 'merged',
        author_username: 'iso.wren',
        ...days,
      },
      'merge-requests-reviewed': {
        where: `${base}/dashboard/merge_requests`,
        scope: 'all',
        state: 'merged',
        reviewer_username: 'iso.wren',
        'not[author_username]': 'iso.wren',
        ...days,
      },
      'issues-opened': {
        where: `${base}/dashboard/issues`,
        scope: 'all',
        state: 'all',
        author_username: 'iso.wren',
        created_after: '2026-05-25',
        created_before: '2026-12-01',
      },
    });
  });

  it('are written without a character that an address may not hold', () => {
    for (const site of ['github', 'jira', 'gitlab']) {
      const links = searchesOf(site)?.linksFor('https://example.test', WINDOW, 'a&b=c d') ?? [];
      expect(links.length).toBeGreaterThan(1);
      for (const { url } of links) {
        expect(url).toBe(new URL(url).href);
        expect(url).not.toMatch(/[\s"<>]|a&b/);
      }
    }
  });

  it.each(['linear', 'nothing', 'constructor', '../github'])('%s has none', (site) => {
    expect(searchesOf(site)).toBeNull();
  });
});

describe('where a Jira Cloud lives', () => {
  it.each(['acme', ' Acme ', 'acme.atlassian.net', 'https://acme.atlassian.net/browse/ORCH-7', 'acme.atlassian.net/x'])(
    '%j is acme’s',
    (typed) => expect(toCloudBase(typed)).toBe('https://acme.atlassian.net'),
  );

  it.each([
    '',
    'acme.example',
    'atlassian.net',
    'acme.atlassian.net.example',
    'a.b.atlassian.net',
    'https://user@example.test/acme.atlassian.net',
    'javascript:alert(1)',
    'acme.atlassian.net:8443',
    'ac me',
  ])('%j is none', (typed) => expect(toCloudBase(typed)).toBeNull());
});
