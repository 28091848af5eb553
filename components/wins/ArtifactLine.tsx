import { Link } from '@/components/ui/Link';
import { Tag } from '@/components/ui/Tag';
import { isWebAddress } from '@/lib/domain/win/address';
import { type Artifact, linkOf } from '@/lib/domain/win/artifact';
import { nameArtifact } from '@/lib/domain/win/win-source';
import { sourceNames } from '@/lib/i18n/en/wins';
import { Place } from './Place';

/** An artifact in one line: its kind, its place, and its title where the win is called otherwise. */
export function ArtifactLine({ artifact, winTitle }: { artifact: Artifact; winTitle: string }) {
  const place = <Place name={nameArtifact(artifact)} />;
  return (
    <>
      <Tag>{sourceNames[artifact.type]}</Tag>{' '}
      {isWebAddress(linkOf(artifact)) ? <Link href={linkOf(artifact)}>{place}</Link> : <bdi>{place}</bdi>}
      {artifact.title !== '' && artifact.title !== winTitle && (
        <>
          {' '}
          <bdi className="muted">{artifact.title}</bdi>
        </>
      )}
    </>
  );
}
