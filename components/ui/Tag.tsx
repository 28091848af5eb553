import type { ReactNode } from 'react';
import './tag.css';

interface Props {
  tone?: 'plain' | 'grain' | 'leaf';
  children: ReactNode;
}

/** A word that classifies and does nothing. */
export function Tag({ tone = 'plain', children }: Props) {
  return (
    <span className="ui-tag" data-tone={tone}>
      {children}
    </span>
  );
}
