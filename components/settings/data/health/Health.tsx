import { BackupHealth } from './BackupHealth';
import { CountHealth } from './CountHealth';
import { ErrorHealth } from './ErrorHealth';
import './health.css';
import { PlaceHealth } from './PlaceHealth';
import { RowCounts } from './RowCounts';
import { WriteHealth } from './WriteHealth';

/** How the log stands: written and read, backed up, kept, counted; each in a plain line. */
export function Health() {
  return (
    <>
      <WriteHealth />
      <BackupHealth />
      <PlaceHealth />
      <RowCounts />
      <CountHealth />
      <ErrorHealth />
    </>
  );
}
