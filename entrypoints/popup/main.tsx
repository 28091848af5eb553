import '@/components/ui/ui.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '@/components/popup/Popup';
import { wearLastTheme } from '@/components/ui/use-theme';
import { tellWorker } from '@/lib/reminders/tell-worker';

wearLastTheme();
tellWorker();
const root = document.getElementById('root');
// What is thrown may hold words of a win: it is shown by the boundary and written nowhere.
if (root) createRoot(root, { onCaughtError: () => {} }).render(<Popup />);
