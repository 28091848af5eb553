import type { ReactNode } from 'react';

interface Props {
  /** Where the overview leads: the heading takes the focus there. */
  id: string;
  title: string;
  children: ReactNode;
}

/** One part of the flow. */
export function Part({ id, title, children }: Props) {
  return (
    <section className="audit-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
