import { useHashLocation } from 'wouter/use-hash-location';
import { TalkPage } from './TalkPage';
import { readTalkAddress } from './talk-address';
import { UpdatePage } from './update/UpdatePage';

/** `#/talk` and all below it: the conversation with the manager, and what is said between two of them. */
export function TalkSection() {
  const [address] = useHashLocation();
  const view = readTalkAddress(address);
  return view.name === 'update' ? <UpdatePage /> : <TalkPage asked={view.stage} />;
}
