import { BackupHealth } from './health/BackupHealth';
import { CountHealth } from './health/CountHealth';
import './health/health.css';
import { PlaceHealth } from './health/PlaceHealth';
import { RowCounts } from './health/RowCounts';
import { WriteHealth } from './health/WriteHealth';

/** How the log stands: written and read, backed up, kept, counted; each in a plain line. */
export function Health() {
  return (
    <>
      <WriteHealth />
      <BackupHealth />
      <PlaceHealth />
      <RowCounts />
      <CountHealth />
    </>
  );
}
