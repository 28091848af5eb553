import type { ReactNode } from 'react';

/** One section of the report under its heading. */
export function ReportPart({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>{heading}</h2>
      {children}
    </section>
  );
}
