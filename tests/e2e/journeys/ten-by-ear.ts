import { audit } from './by-ear/audit';
import { backup } from './by-ear/backup';
import { bulkEdit } from './by-ear/bulk-edit';
import { checkIn } from './by-ear/check-in';
import { inbox } from './by-ear/inbox';
import { packet } from './by-ear/packet';
import { pageButton } from './by-ear/page-button';
import { quickLog } from './by-ear/quick-log';
import { quiz } from './by-ear/quiz';
import { report } from './by-ear/report';
import type { Journey } from './journey';

/** In another order than those by keyboard, so that one seed draws other journeys of either. */
export const BY_EAR: readonly Journey[] = [
  report,
  pageButton,
  backup,
  packet,
  bulkEdit,
  inbox,
  audit,
  quiz,
  checkIn,
  quickLog,
];
