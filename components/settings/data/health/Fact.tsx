import type { ReactNode } from 'react';

/** One thing that is known; nothing yet while it is read. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? ' '}</dd>
    </div>
  );
}
