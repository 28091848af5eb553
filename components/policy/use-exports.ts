import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { exportsRefused } from '@/lib/policy/policy';
import { usePolicy } from './use-policy';

/** Whether documents may leave. `refused`: not at all, or only at this level; undefined while it is read. */
export function useExports(level?: RedactionLevel): { refused: 'off' | RedactionLevel | null } | undefined {
  const found = usePolicy();
  return found && { refused: exportsRefused(found.policy, level) };
}
