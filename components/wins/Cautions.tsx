import type { Artifact } from '@/lib/domain/win/artifact';
import { cautionWords } from '@/lib/i18n/en/cautions';
import { say } from '@/lib/i18n/say';

/** What to mind before these artifacts count, each reason once; nothing where there is none. */
export function Cautions({ of: artifacts }: { of: readonly Artifact[] }) {
  const cautions = [...new Set(artifacts.flatMap(cautionsOf))];
  return cautions.map((caution) => (
    <p key={caution} className="note">
      {say(cautionWords[caution])}
    </p>
  ));
}

/** Of an excerpt that was taken away no end is missing. */
function cautionsOf({ cautions, excerpt }: Artifact) {
  return excerpt === null ? cautions.filter((caution) => caution !== 'selection-cut') : cautions;
}
