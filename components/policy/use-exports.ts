import { useEffect } from 'react';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { exportsRefused } from '@/lib/policy/policy';
import { usePolicy } from './use-policy';

/**
 * Whether documents may leave. `refused`: not at all, or only at this level; undefined while it is read. Where they may
 * not, the keys that copy a selection copy nothing either.
 */
export function useExports(level?: RedactionLevel): { refused: 'off' | RedactionLevel | null } | undefined {
  const found = usePolicy();
  const refused = found && exportsRefused(found.policy, level);
  useEffect(() => {
    if (!refused) return;
    document.addEventListener('copy', keepIn);
    return () => document.removeEventListener('copy', keepIn);
  }, [refused]);
  return refused === undefined ? undefined : { refused };
}

/** What people type in a field stays theirs. */
function keepIn(event: ClipboardEvent): void {
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
}
