import '@/components/ui/ui.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/components/app/App';
import { wearLastTheme } from '@/components/ui/use-theme';
import { takeUpLeftBehind } from '@/components/wins/editor/left-behind';
import { tellWorker } from '@/lib/reminders/tell-worker';

wearLastTheme();
takeUpLeftBehind();
tellWorker();
const root = document.getElementById('root');
// What is thrown may hold words of a win: it is shown by the boundary and written nowhere.
if (root) createRoot(root, { onCaughtError: () => {} }).render(<App />);
