import { ArrowRight } from 'lucide-react';
import { Ears, type Kernel } from './Ears';

interface Props {
  name: string;
  before: readonly Kernel[];
  after: readonly Kernel[];
}

/** A category before and after, drawn alike, so that what differs is what moved. A picture: its place says what it shows. */
export function EarPair({ name, before, after }: Props) {
  return (
    <div className="ui-ear-pair">
      <Ears size={96} kernels={before} />
      <ArrowRight size={16} aria-hidden />
      <Ears size={96} kernels={after} />
      <span className="ui-ear-pair-name">{name}</span>
    </div>
  );
}
