import '@/components/ui/ui.css';
import { createRoot } from 'react-dom/client';
import { liveBy } from '@/components/popup/go-live';
import { Popup } from '@/components/popup/Popup';
import { wearLastTheme } from '@/components/ui/last-theme';
import { toDay } from '@/lib/domain/day';
import { summaryOn } from '@/lib/summary/summary';
import { readSummary } from '@/lib/summary/summary-store';

/** A store that does not answer must not keep the field away, ms. */
const PATIENCE = 50;

wearLastTheme();
liveBy(() => import('./live'));
const root = document.getElementById('root');
const impatient = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
void Promise.race([readSummary(), impatient]).then((noted) => {
  const known = noted && summaryOn(noted, toDay(new Date()));
  // What is thrown may hold words of a win: it is shown by the boundary and written nowhere.
  if (root) createRoot(root, { onCaughtError: () => {} }).render(<Popup noted={known} />);
});
