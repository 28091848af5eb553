import { useEffect } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { takeUpLeftBehind } from '@/components/wins/editor/left-behind';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { listInboxIds } from '@/lib/db/inbox';
import '@/components/wins/editor.css';
import './inbox.css';
import { Cards } from './Cards';
import type { Surface } from './surface';

/** The wins saved by one click, one card at a time. */
export function Inbox({ surface }: { surface: Surface }) {
  const reading = useReading(listInboxIds, []);
  useEffect(() => {
    void takeUpLeftBehind();
  }, []);
  if (reading.state === 'failed') return <LogTrouble />;
  if (reading.state === 'reading') return <div className="inbox" aria-busy="true" />;
  return <Cards ids={reading.value} surface={surface} />;
}
