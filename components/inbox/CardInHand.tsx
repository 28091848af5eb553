import { LogTrouble } from '@/components/wins/LogTrouble';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { CardForm } from './CardForm';
import type { Surface } from './surface';
import type { CardReading } from './use-card';

interface Props {
  reading: CardReading;
  /** What the card is called for assistive technology. */
  name: string;
  surface: Surface;
  ladder: Ladder;
}

/** The card as the log has it; its place is held while it is read. */
export function CardInHand({ reading, ...rest }: Props) {
  if (reading.state === 'failed') return <LogTrouble />;
  if (reading.state === 'reading') return <div className="ui-deck-card" aria-busy="true" />;
  return reading.value ? <CardForm logged={reading.value} {...rest} /> : null;
}
