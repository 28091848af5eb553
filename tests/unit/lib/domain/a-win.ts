import type { LoggedWin } from '@/lib/domain/log';
import { newRecord } from '@/lib/domain/record';
import type { Artifact, ArtifactFields } from '@/lib/domain/win/artifact';
import { blankWin, type Person, type Win } from '@/lib/domain/win/win';

const WRITING = { now: new Date('2026-01-01T12:00:00.000Z'), installationId: 'test' };
let made = 0;

function nextId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

/** A ready win that says enough to count, and nothing that a clause asks for. */
export function aWin(changes: Partial<Win> = {}): Win {
  const fields = { ...blankWin('2026-11-23', 'A title'), status: 'ready', level: 'evidence' } as const;
  return { ...newRecord(nextId(), fields, WRITING), ...changes };
}

/** An artifact that is neither written nor a review. */
export function anArtifact(changes: Partial<Artifact> = {}): Artifact {
  const id = nextId();
  const fields: ArtifactFields = {
    winId: id,
    type: 'page',
    written: false,
    key: `url:https://example.test/${id}`,
    url: `https://example.test/${id}`,
    title: 'A page',
    host: 'example.test',
    state: null,
    dates: {},
    facts: {},
    excerpt: null,
    cautions: [],
    capturedAt: '2026-01-01T12:00:00.000Z',
    capturedBy: 'app',
  };
  return { ...newRecord(id, fields, WRITING), ...changes };
}

export function aPerson(changes: Partial<Person> = {}): Person {
  return { label: 'Ada', as: 'engineer', engineer: true, outsideTeam: false, ...changes };
}

/** A win linked to `behaviourIds`, with its artifacts. */
export function logged(behaviourIds: string[], changes: Partial<Win> = {}, artifacts: Artifact[] = []): LoggedWin {
  return { win: aWin(changes), artifacts, behaviourIds };
}
