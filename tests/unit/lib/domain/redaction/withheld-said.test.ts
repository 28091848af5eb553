import { expect, it } from 'vitest';
import { withheldSaid } from '@/lib/domain/redaction/withheld-said';
import { logged } from '../a-win';

const open = logged([], { title: 'Moved the export' });
const secret = logged([], { title: 'Left the board', plainLine: 'Nobody waits', visibility: 'private' });
const hushed = logged([], { title: 'Cut a contract', confidential: true });
const short = logged([], { title: 'No', visibility: 'private' });
const log = [open, secret, hushed, short];

it.each([
  ['Moved the export. No more.', 'work-safe', []],
  ['This week: LEFT THE BOARD.', 'full', [secret]],
  ['This week: nobody waits.', 'full', [secret]],
  ['Cut a contract', 'full', []],
  ['Cut a contract', 'work-safe', [hushed]],
] as const)('%s at %s', (text, level, said) => {
  expect(withheldSaid(text, log, level)).toEqual(said);
});
