import './safety.css';
import type { StartUpState } from '@/lib/safety/start-up-check';
import { Ask } from './Ask';
import { Asking } from './Asking';
import { ReadOnly } from './ReadOnly';
import { Recovered } from './Recovered';

interface Props {
  found: Exclude<StartUpState, { state: 'fine' }>;
  surface: 'popup' | 'app';
  isSettings: boolean;
}

/** What the start-up check found, in words. */
export function Found({ found, surface, isSettings }: Props) {
  if (found.state === 'recovered') return <Recovered recovery={found.recovery} surface={surface} />;
  if (found.state === 'read-only') return <ReadOnly reason={found.reason} />;
  return isSettings ? <Asking /> : <Ask found={found} surface={surface} />;
}
