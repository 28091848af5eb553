import './readiness-grid.css';
import { Ear } from './Ear';
import type { GrainState } from './GrainShape';

interface Cell {
  id: string;
  label: string;
  claimed: boolean;
  state: Extract<GrainState, 'none' | 'thin' | 'met' | 'stale'>;
}

interface Props {
  /** The categories in the ladder's order; each is drawn as one ear of up to three kernels. */
  rows: readonly { name: string; cells: readonly Cell[] }[];
  /** The picture in one sentence; the table beside it has the rest. */
  label: string;
}

/** Five ears of three kernels: how full a kernel is shows its proof, the dotted awn at its tip the claim. */
export function ReadinessGrid({ rows, label }: Props) {
  return (
    <div className="ui-readiness" role="img" aria-label={label}>
      {rows.map((row) => (
        <div key={row.name} className="ui-readiness-ear">
          <Ear size={148} kernels={row.cells.map((cell) => ({ ...cell, title: cell.label }))} />
          <span className="ui-readiness-name">{row.name}</span>
        </div>
      ))}
    </div>
  );
}
