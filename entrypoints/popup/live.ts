import { startUp } from '@/components/safety/start-up';
import { yieldToNewer } from '@/lib/db/opening/connection';
import { tellWorker } from '@/lib/db/watching/tell-worker';
import { keepErrors } from '@/lib/errors/keep-errors';
import { keepJournal } from '@/lib/safety/journal/journal';

// Before the first command, and after the first paint.
keepErrors('popup');
keepJournal();
yieldToNewer();
tellWorker();
startUp();
