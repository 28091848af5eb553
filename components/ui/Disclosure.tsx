import type { ReactNode } from 'react';
import './disclosure.css';
import { classNames } from './class-names';
import { Grain } from './grains/Grain';

interface Props {
  summary: ReactNode;
  /** Open from the start. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
}

/** A row that opens: a lying kernel stands up. */
export function Disclosure({ summary, open, onToggle, className, children }: Props) {
  return (
    <details
      className={classNames('ui-disclosure', className)}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Grain state="none" size={14} />
        <span>{summary}</span>
      </summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  );
}
