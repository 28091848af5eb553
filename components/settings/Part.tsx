import { type ReactNode, useId } from 'react';

interface Props {
  /** What leads to it from elsewhere, as `settings-keys`. */
  anchor?: string;
  title: string;
  /** Written in the margin; where there is none, before what it explains. */
  note?: ReactNode;
  children: ReactNode;
}

export function Part({ anchor, title, note, children }: Props) {
  const id = useId();
  return (
    <section
      id={anchor}
      className="app-spread settings-part"
      tabIndex={anchor === undefined ? undefined : -1}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      {note && <p className="app-margin settings-note">{note}</p>}
      <div className="settings-body">{children}</div>
    </section>
  );
}
