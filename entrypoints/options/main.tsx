import '@/components/ui/ui.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/components/app/App';
import { sectionAt } from '@/components/app/sections';
import { startUp } from '@/components/safety/start-up';
import { speakLastLanguage } from '@/components/ui/page/last-language';
import { wearLastTheme } from '@/components/ui/page/last-theme';
import { takeUpLeftBehind } from '@/components/wins/editor/left-behind';
import { holdCommands, yieldToNewer } from '@/lib/db/opening/connection';
import { isDemo } from '@/lib/db/opening/which-log';
import { tellWorker } from '@/lib/db/watching/tell-worker';
import { keepErrors, reportError } from '@/lib/errors/keep-errors';
import { keepJournal } from '@/lib/safety/journal/journal';

keepErrors('app');
wearLastTheme();
const spoken = speakLastLanguage();
// The section's own script is on its way before anything is drawn.
void sectionAt(location.hash.slice(1))?.load();
if (isDemo) holdCommands(startUp(async () => (await import('@/lib/demo/open-demo')).openDemo(new Date())));
else {
  keepJournal();
  holdCommands(startUp());
  tellWorker();
  // Not before the page is drawn: it reads and writes whole logs.
  requestIdleCallback(
    () => {
      void import('@/lib/backup/folder/keep-backed-up').then(({ keepBackedUp }) => keepBackedUp());
      void import('@/lib/demo/forget-demo').then(({ forgetDemo }) => forgetDemo());
    },
    { timeout: 5_000 },
  );
}
takeUpLeftBehind();
yieldToNewer();
const root = document.getElementById('root');
// What is thrown may hold words of a win: the console gets none of it.
const onCaughtError = (error: unknown) => void reportError('app', error);
const draw = () => root && createRoot(root, { onCaughtError }).render(<App />);
if (spoken) void spoken.then(draw);
else draw();
