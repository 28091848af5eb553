import type { ReactNode } from 'react';
import '@/components/ui/link.css';

interface Props {
  /** A route of the app: `/wins`. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** A way into the app, which has a tab of its own. */
export function AppLink({ to, className = 'ui-link', children }: Props) {
  return (
    <a className={className} href={`options.html#${to}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
