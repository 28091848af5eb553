import type { RedactedWin } from '@/lib/domain/redaction/redactor';
import type { Artifact } from '@/lib/domain/win/artifact';
import { linkOf } from '@/lib/domain/win/artifact';
import { nameOf } from '@/lib/domain/win/title';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { nameArtifact } from '@/lib/domain/win/win-source';
import type { Entry } from './packet';

/** A win as a document tells it, of what the level lets through. */
export function toEntry({ win, artifacts, behaviourIds }: RedactedWin): Entry {
  return {
    winId: win.id,
    kind: win.kind,
    occurredOn: win.occurredOn,
    title: nameOf(win),
    plainLine: win.plainLine,
    why: win.why,
    did: win.did,
    decision: win.decision,
    reasoning: win.reasoning,
    outcome: win.outcome,
    outcomeState: win.outcomeState,
    metric: win.metric,
    ownPart: win.ownPart,
    learned: win.learned,
    leftWithThem: win.leftWithThem,
    topic: win.topic,
    praise: win.praise,
    role: win.role,
    origin: win.origin,
    scope: win.scope,
    people: win.people.map(({ label }) => label),
    links: toldOnce(artifacts.filter(({ deletedAt }) => deletedAt === null).map(toLink)),
    behaviourIds,
  };
}

/** Two places whose addresses may not leave can have one name: said twice, it would tell nothing more. */
function toldOnce(links: Entry['links']): Entry['links'] {
  const firstOf = (name: string) => links.findIndex((link) => link.address === null && link.name === name);
  return links.filter(({ name, address }, at) => address !== null || firstOf(name) === at);
}

function toLink(artifact: Artifact): Entry['links'][number] {
  const address = linkOf(artifact);
  return {
    name: nameArtifact(artifact).slice(0, TITLE_LIMIT),
    address: /^https?:\/\/[^\s]+$/i.test(address) ? address : null,
  };
}
