import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { RedactionChoice } from './RedactionChoice';
import { Replacements, type ReplacementsProps } from './Replacements';

interface Props extends ReplacementsProps {
  onLevel: (level: RedactionLevel) => void;
}

/** Before something leaves: the level, and on demand all that it replaces and keeps back. */
export function RedactionPart({ level, onLevel, log, preview }: Props) {
  return (
    <div className="redaction-part">
      <RedactionChoice value={level} onChange={onLevel} />
      <Replacements level={level} log={log} preview={preview} />
    </div>
  );
}
