import type { ReactNode } from 'react';

interface Props {
  name: string;
  /** Where it fits. */
  fits: string;
  children: ReactNode;
}

/** One way out: what it is for, and its buttons. */
export function WayOut({ name, fits, children }: Props) {
  return (
    <li className="packet-way">
      <div>
        <h3>{name}</h3>
        <p className="note">{fits}</p>
      </div>
      <div className="row packet-way-acts">{children}</div>
    </li>
  );
}
