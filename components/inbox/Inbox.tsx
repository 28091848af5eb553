import { useEffect } from 'react';
import { takeUpLeftBehind } from '@/components/wins/editor/left-behind';
import { LogTrouble } from '@/components/wins/LogTrouble';
import '@/components/wins/editor.css';
import './inbox.css';
import { Cards } from './Cards';
import type { Surface } from './surface';
import { useWaiting } from './use-waiting';

/** The wins saved by one click, one card at a time. */
export function Inbox({ surface }: { surface: Surface }) {
  const waiting = useWaiting();
  useEffect(() => {
    void takeUpLeftBehind();
  }, []);
  if (waiting.state === 'failed') return <LogTrouble />;
  if (waiting.state === 'reading') return <div className="inbox" aria-busy="true" />;
  return <Cards waiting={waiting} surface={surface} />;
}
