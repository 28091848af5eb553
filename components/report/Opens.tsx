import { type ReactNode, useContext } from 'react';
import type { Behind } from '@/lib/domain/report/report-filters';
import { NumberLinks } from './number-links';

interface Props {
  behind: Behind;
  /** How many wins it opens; none are nothing to open. */
  n: number;
  children: ReactNode;
}

/** A number that opens the wins behind it. */
export function Opens({ behind, n, children }: Props) {
  const places = useContext(NumberLinks);
  if (places === null || n === 0) return <span className="numbers">{children}</span>;
  return (
    <a className="report-number numbers" href={places.wins(behind)}>
      {children}
    </a>
  );
}
