import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  /** An error interrupts; info and done wait until the reader is free. */
  tone: 'error' | 'info' | 'done';
  /** What happened. */
  title: string;
  /** What is safe, and what to do. */
  children?: ReactNode;
  /** The buttons that do it. */
  actions?: ReactNode;
}

export function Notice({ tone, title, children, actions }: Props) {
  return (
    <div className="ui-notice" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <p className="ui-notice-title">{title}</p>
      {children && <div className="ui-notice-text">{children}</div>}
      {actions && <div className="row ui-notice-actions">{actions}</div>}
    </div>
  );
}
