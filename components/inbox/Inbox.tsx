import { type ReactNode, useEffect } from 'react';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { takeUpLeftBehind } from '@/components/wins/editor/left-behind';
import { LogTrouble } from '@/components/wins/LogTrouble';
import '@/components/wins/editor.css';
import './inbox.css';
import { Cards } from './Cards';
import type { Surface } from './surface';
import { useWaiting } from './use-waiting';

interface Props {
  surface: Surface;
  /** Instead of the inbox's own words once no card is left. */
  empty?: ReactNode;
}

/** The wins saved by one click, one card at a time. */
export function Inbox({ surface, empty }: Props) {
  const waiting = useWaiting();
  useEffect(() => {
    void takeUpLeftBehind();
  }, []);
  if (waiting.state === 'failed') return <LogTrouble />;
  if (waiting.state === 'reading') return <div className="ui-deck inbox" aria-busy="true" />;
  return (
    <LadderProvider>
      <Cards waiting={waiting} surface={surface} empty={empty} />
    </LadderProvider>
  );
}
