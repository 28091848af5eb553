import type { ReactNode } from 'react';
import './sketch.css';

interface Props {
  /** What the picture shows, for whoever does not see it. */
  label: string;
  /** On the right of the window's bar. */
  bar?: ReactNode;
  children: ReactNode;
}

/** A window of the browser as one would sketch it. What is written in it is a part of the picture. */
export function Sketch({ label, bar, children }: Props) {
  return (
    <div className="sketch" role="img" aria-label={label}>
      <div className="sketch-bar">
        <span className="sketch-dots" />
        <span className="sketch-address" />
        {bar}
      </div>
      <div className="sketch-page">{children}</div>
    </div>
  );
}
