import { useHashLocation } from 'wouter/use-hash-location';
import { useLadder } from '@/components/ladder/LadderProvider';
import '@/components/ui/link.css';
import { Quiz } from './Quiz';
import './quiz.css';
import { SnapshotsPage } from './snapshots/SnapshotsPage';

/** `#/quiz`, and the snapshots below it. */
export function QuizSection() {
  const ladder = useLadder();
  const [address] = useHashLocation();
  const isBelow = /^\/quiz\/snapshots\b/.test(address);
  return isBelow ? (
    <SnapshotsPage key={ladder.id} ladder={ladder} address={address} />
  ) : (
    <Quiz key={ladder.id} ladder={ladder} />
  );
}
