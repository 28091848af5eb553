import '@/components/ui/ui.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '@/components/popup/Popup';
import { startUp } from '@/components/safety/start-up';
import { wearLastTheme } from '@/components/ui/use-theme';
import { yieldToNewer } from '@/lib/db/connection';
import { tellWorker } from '@/lib/reminders/tell-worker';

wearLastTheme();
// Here before anybody has typed, and no part of what the popup waits for.
void import('@/lib/safety/journal').then(({ keepJournal }) => keepJournal());
startUp();
tellWorker();
yieldToNewer();
const root = document.getElementById('root');
// What is thrown may hold words of a win: it is shown by the boundary and written nowhere.
if (root) createRoot(root, { onCaughtError: () => {} }).render(<Popup />);
