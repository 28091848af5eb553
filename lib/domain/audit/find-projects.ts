import { byUnits } from '@/lib/domain/by-units';
import type { DayWindow } from '@/lib/domain/day-window';
import { byNewest, type LoggedWin } from '@/lib/domain/log';
import { allAtOnce, type Steps } from '@/lib/domain/steps';
import { parseAddress } from '@/lib/domain/win/address';
import type { Artifact } from '@/lib/domain/win/artifact';

/** A piece of work that the log knows of: where its wins happened. */
export interface FoundProject {
  /** The place's own key: `gh:HOST/owner/repo`, `gl:HOST/path`, `jira:HOST[/context]/PROJ` or `…/PROJ-7` for an epic. */
  key: string;
  kind: 'repository' | 'epic' | 'ticket-project' | 'typed';
  /** As an engineer would write it: `acme/orchard`, `ORCH`, `ORCH-7` with its title where the log has it. */
  name: string;
  /** The host; '' for a typed one. */
  host: string;
  /** Its page; null where it has none. */
  url: string | null;
  /** Its wins of the window, the newest first. */
  wins: LoggedWin[];
}

type Place = Omit<FoundProject, 'wins'>;

/**
 * Every repository, epic and Jira project that wins of the window point to, those with the most wins first. A win in
 * the trash or archived tells nothing; a ticket tells of its epic and of its Jira project.
 */
export function findProjects(log: readonly LoggedWin[], window: DayWindow): FoundProject[] {
  return allAtOnce(findingProjects(log, window));
}

/** The same in steps, one a win. */
export function* findingProjects(log: readonly LoggedWin[], { from, to }: DayWindow): Steps<FoundProject[]> {
  const found = new Map<string, FoundProject>();
  const titles = new Map<string, string>();
  for (const logged of log) {
    yield;
    // What the tickets of the log are called: an epic that was saved itself has its title there.
    for (const { key, title } of logged.artifacts) titles.set(key, title);
    const { win, artifacts } = logged;
    if (win.deletedAt !== null || win.status === 'archived' || win.occurredOn < from || win.occurredOn > to) continue;
    const places = new Map(artifacts.flatMap(placesOf).map((place) => [place.key, place]));
    for (const place of places.values()) {
      const project = found.get(place.key);
      if (project) project.wins.push(logged);
      else found.set(place.key, { ...place, wins: [logged] });
    }
  }
  const named = [...found.values()].map((project) => withTitle(project, titles.get(project.key)));
  for (const { wins } of named) wins.sort(byNewest);
  return named.sort((a, b) => b.wins.length - a.wins.length || byUnits(a.name, b.name) || byUnits(a.key, b.key));
}

const REPOSITORY = /^(gh|gl):([^/]+)\/(?!orgs\/)(.+?)\/(?:-\/)?(?:pull|issues|discussions|merge_requests)\/\d+/;
const TICKET = /^jira:(.+)\/([A-Z][A-Z0-9_]*)-\d+$/;
const TICKET_KEY = /^[A-Z][A-Z0-9_]*-\d+$/;

/** The projects that an artifact is part of, by its key alone, and by the epic that its ticket names. */
function placesOf({ key, url, facts, deletedAt }: Artifact): Place[] {
  if (deletedAt !== null) return [];
  const origin = parseAddress(url)?.origin ?? null;
  const [, site, host, path] = REPOSITORY.exec(key) ?? [];
  if (site && host && path) {
    const address = origin && `${origin}/${path}`;
    return [{ key: `${site}:${host}/${path}`, kind: 'repository', name: path, host, url: address }];
  }
  const [, root, prefix] = TICKET.exec(key) ?? [];
  if (!root || !prefix) return [];
  const ticketPlace = (name: string, kind: Place['kind']): Place => {
    const [where = '', ...context] = root.split('/');
    const address = origin && [origin, ...context, 'browse', name].join('/');
    return { key: `jira:${root}/${name}`, kind, name, host: where, url: address };
  };
  const epic = [facts.epic, facts.parent].find((above) => above !== undefined && TICKET_KEY.test(above));
  return [ticketPlace(prefix, 'ticket-project'), ...(epic ? [ticketPlace(epic, 'epic')] : [])];
}

function withTitle(project: FoundProject, title: string | undefined): FoundProject {
  if (project.kind !== 'epic' || !title) return project;
  return { ...project, name: title.includes(project.name) ? title : `${project.name} ${title}` };
}
