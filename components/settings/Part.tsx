import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** Written in the margin. */
  note?: ReactNode;
  children: ReactNode;
}

export function Part({ title, note, children }: Props) {
  const id = useId();
  return (
    <section className="app-spread settings-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="settings-body">{children}</div>
      {note && <p className="app-margin settings-note">{note}</p>}
    </section>
  );
}
