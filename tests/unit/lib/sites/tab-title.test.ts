import { expect, it } from 'vitest';
import { toPageTitle } from '@/lib/sites/tab-title';

const thing = { type: 'ticket', key: 'k', url: 'https://example.test/x', host: 'example.test' } as const;

it.each([
  ['Split the import by ada · Pull Request #7 · acme/orchard', 'Split the import'],
  ['The import fails · Issue #8 · acme/orchard', 'The import fails'],
  ['[ORCH-7] The import fails - Jira', 'The import fails'],
  ['[ORCH-7] Split - the import - Acme Corp JIRA', 'Split - the import'],
  ['[ORCH-7] Split - the import', '[ORCH-7] Split - the import'],
  ['Queue the grind (!88) · Merge requests · acme / mill · GitLab', 'Queue the grind'],
  ['Queue (again) (!88) · Merge-Anfragen · acme / mill · GitLab', 'Queue (again)'],
  ['ORCH-31 Nobody owns the export', 'Nobody owns the export'],
  ['ORCH-31', 'ORCH-31'],
  ['Nobody owns ORCH-31 now', 'Nobody owns ORCH-31 now'],
  ['', 'https://example.test/x'],
])('%j is called %j', (tabTitle, title) => {
  expect(toPageTitle(tabTitle, thing)).toBe(title);
});

it('leaves the title of any other page as it is', () => {
  expect(toPageTitle('ORCH-31 Nobody owns it', { ...thing, type: 'page' })).toBe('ORCH-31 Nobody owns it');
});
