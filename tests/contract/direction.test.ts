import { expect, it } from 'vitest';
import { forbiddenImports } from './direction';
import { importsOf } from './source-tree';

it.each([
  ['lib/domain/win/win.ts', 'lib/domain/day', 0],
  ['lib/domain/win/win.ts', 'valibot', 0],
  ['lib/domain/win/win.ts', 'lib/db/win/wins', 1],
  ['lib/domain/win/win.ts', 'wxt/browser', 1],
  ['lib/sites/github/read.ts', 'lib/sites/types', 0],
  ['lib/sites/github/read.ts', 'lib/sites/jira/read', 1],
  ['lib/sites/github/read.ts', 'lib/db/win/wins', 1],
  ['components/wins/Wins.tsx', 'lib/db/win/wins', 0],
  ['components/wins/Wins.tsx', 'lib/db/schema', 1],
  ['components/wins/Wins.tsx', 'dexie', 1],
  ['components/page-button/panel.ts', 'react', 1],
  ['lib/export/markdown.ts', 'components/report/Report', 1],
  ['entrypoints/background.ts', 'lib/messaging/router', 0],
])('%s may not import %s: %d laws broken', (path, imported, broken) => {
  expect(forbiddenImports(path, imported)).toHaveLength(broken);
});

it('sees every way to import', () => {
  const text = `import a from 'one';
import type { B } from '@/lib/two';
import {
  c,
} from './three';
export { d } from '../four';
import './five.css';
const e = () => import('six');
const f = "import g from 'no'";
`;
  const found = importsOf({ path: 'lib/db/x.ts', text, lines: 8 });
  expect(found).toEqual(['one', 'lib/two', 'lib/db/three', 'lib/four', 'lib/db/five.css', 'six']);
});
