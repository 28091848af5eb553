import { audit } from './by-keyboard/audit';
import { backup } from './by-keyboard/backup';
import { bulkEdit } from './by-keyboard/bulk-edit';
import { checkIn } from './by-keyboard/check-in';
import { inbox } from './by-keyboard/inbox';
import { packet } from './by-keyboard/packet';
import { pageButton } from './by-keyboard/page-button';
import { quickLog } from './by-keyboard/quick-log';
import { quiz } from './by-keyboard/quiz';
import { report } from './by-keyboard/report';
import type { Journey } from './journey';

export const BY_KEYBOARD: readonly Journey[] = [
  quickLog,
  checkIn,
  quiz,
  audit,
  inbox,
  bulkEdit,
  packet,
  backup,
  pageButton,
  report,
];
