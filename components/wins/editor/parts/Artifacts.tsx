import type { Artifact } from '@/lib/domain/win/artifact';
import { editorWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { AddLink } from './AddLink';
import { ArtifactCard } from './ArtifactCard';
import './artifacts.css';

/** What the win points to; `winId`: the win that a link can be added to, null while it is not in the log. */
export function Artifacts({ artifacts, winId }: { artifacts: readonly Artifact[]; winId: string | null }) {
  return (
    <section className="win-part win-later" aria-labelledby="win-artifacts" data-field="artifacts" tabIndex={-1}>
      <h2 id="win-artifacts">{say(editorWords.artifacts)}</h2>
      {artifacts.length === 0 && <p className="muted">{say(editorWords.noArtifacts)}</p>}
      <ul className="win-artifacts">
        {artifacts.map((artifact) => (
          <li key={artifact.id}>
            <ArtifactCard artifact={artifact} />
          </li>
        ))}
      </ul>
      {winId !== null && <AddLink winId={winId} />}
    </section>
  );
}
