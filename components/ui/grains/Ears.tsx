import { Ear } from './Ear';
import type { GrainState } from './GrainShape';

export interface Kernel {
  id: string;
  state: GrainState;
  claimed: boolean;
  /** Shown when the pointer rests on it. */
  title?: string;
}

interface Props {
  kernels: readonly Kernel[];
  size: number;
}

const PER_EAR = 3;

/** A category as ears of three kernels, as many as its behaviours need. A picture: what it says stands beside it. */
export function Ears({ kernels, size }: Props) {
  const ears = Array.from({ length: Math.ceil(kernels.length / PER_EAR) }, (_, index) =>
    kernels.slice(index * PER_EAR, (index + 1) * PER_EAR),
  );
  return (
    <span className="ui-ears" aria-hidden="true">
      {ears.map((ear) => (
        <Ear key={ear[0]?.id} size={size} kernels={ear} />
      ))}
    </span>
  );
}
