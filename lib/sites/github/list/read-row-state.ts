import { all, attribute } from '../../dom';

/** `skipped`: an issue that was closed as not planned or as a duplicate. */
export type RowState = 'open' | 'draft' | 'merged' | 'closed' | 'skipped';

const STATES: Record<'pull' | 'issue', Record<string, RowState>> = {
  pull: {
    'git-merge': 'merged',
    'git-merge-queue': 'open',
    'git-pull-request': 'open',
    'git-pull-request-draft': 'draft',
    'git-pull-request-closed': 'closed',
  },
  issue: {
    'issue-opened': 'open',
    'issue-reopened': 'open',
    'issue-draft': 'draft',
    'issue-closed': 'closed',
    skip: 'skipped',
  },
};

/** The state that the row's first fitting icon draws; undefined where there is none. */
export function readRowState(row: Element, type: 'pull' | 'issue'): RowState | undefined {
  for (const icon of all(row, '[class*="octicon-"]')) {
    const [, name = ''] = /\bocticon-([\w-]+)/.exec(attribute(icon, 'class')) ?? [];
    if (Object.hasOwn(STATES[type], name)) return STATES[type][name];
  }
  return undefined;
}
