import '@/components/ui/ui.css';
import { createRoot } from 'react-dom/client';
import { type FirstLook, takeFirstLook, takeLeftLook } from '@/components/popup/first-look';
import { liveBy } from '@/components/popup/go-live';
import { Popup } from '@/components/popup/Popup';
import { speakLastLanguage } from '@/components/ui/page/last-language';
import { wearLastTheme } from '@/components/ui/page/last-theme';

/** A store that does not answer must not keep the field away, ms. */
const PATIENCE = 30;

const look = takeFirstLook(new Date());
wearLastTheme();
const spoken = speakLastLanguage();
liveBy(() => import('./live'));
const place = document.getElementById('root');
// What is thrown may hold words of a win: the console gets none of it.
const onCaughtError = (error: unknown) =>
  void import('@/lib/errors/keep-errors').then(({ reportError }) => reportError('popup', error));
const root = place && createRoot(place, { onCaughtError });
const draw = ({ noted, hasPage }: FirstLook) => root?.render(<Popup noted={noted} holdsPage={hasPage} />);
const show = (seen: FirstLook) => (spoken ? void spoken.then(() => draw(seen)) : draw(seen));
const impatient = setTimeout(() => show(takeLeftLook(new Date())), PATIENCE);
void look.then((seen) => {
  clearTimeout(impatient);
  show(seen);
});
