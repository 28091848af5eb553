import { blankProject, type StoredProject } from '@/lib/domain/audit/audit-project';
import { newRecord } from '@/lib/domain/record';
import { anArtifact } from './a-win';

const WRITING = { now: new Date('2026-01-01T12:00:00.000Z'), installationId: 'test' };

/** What was said of a project. */
export function aProject(key: string, changes: Partial<StoredProject> = {}): StoredProject {
  return { ...newRecord(crypto.randomUUID(), blankProject(key), WRITING), ...changes };
}

/** An artifact of a canonical key, as a page of its site would give it. */
export function anArtifactOf(key: string, facts: { epic?: string; parent?: string } = {}) {
  const [, path = ''] = /^\w+:(.*)$/.exec(key) ?? [];
  const [host = ''] = path.split('/');
  const type = key.startsWith('jira:') ? 'ticket' : 'pull-request';
  return anArtifact({ key, type, url: `https://${path}`, host, facts });
}
