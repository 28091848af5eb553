import type { ReactNode } from 'react';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { ExportsRefused } from './ExportsRefused';
import './exports.css';
import { useExports } from './use-exports';

interface Props {
  /** How strict the document is; left out where it tells nothing of the log. */
  level?: RedactionLevel;
  /** The ways out: buttons that hand a document over. */
  children: ReactNode;
}

/**
 * The ways out of a document; where the organisation forbids them, a sentence that says so. For the moment in which that
 * is read they hold their place, unseen and out of reach.
 */
export function Exports({ level, children }: Props) {
  const exports = useExports(level);
  if (exports?.refused) return <ExportsRefused why={exports.refused} />;
  return (
    <div className="exports" inert={!exports}>
      {children}
    </div>
  );
}
