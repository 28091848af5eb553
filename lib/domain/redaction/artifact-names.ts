import type { Artifact, Facts } from '@/lib/domain/win/artifact';
import { type KnownName, knownName, personName, repositoryName } from './known-name';

const REPOSITORY = /^(?:gh|gl):([^/]+)\/(?!orgs\/)(.+?)\/(?:-\/)?(pull|issues|discussions|merge_requests)\/(\d+)/;
const ORGANISATION = /^gh:[^/]+\/orgs\/([^/]+)\//;
const TICKET = /^\w+:([^/]+)(?:\/.+)?\/([A-Z][A-Z0-9_]*)-(\d+)$/i;
const TICKET_KEY = /^([A-Z][A-Z0-9_]*)-\d+$/i;
/** Hosts of everybody: they name no company. */
const OF_ALL = /(?:^|\.)(?:github\.com|gitlab\.com|linear\.app|bitbucket\.org|google\.com|notion\.so|slack\.com)$/i;
/** Hosts that begin with the company's name. */
const OF_A_COMPANY =
  /^([^.]+)\.(?:atlassian\.net|ghe\.com|slack\.com|notion\.site|zendesk\.com|pagerduty\.com|service-now\.com)$/i;
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu)$/i;
const TRUNKS = /^(?:main|master|develop|development|trunk|dev|staging|production|prod|release)$/i;

/** The names that an artifact knows: where it is, who was there, what it hangs on. */
export function namesOfArtifact({ key, host, facts }: Pick<Artifact, 'key' | 'host' | 'facts'>): KnownName[] {
  // Any page may be saved: its host is nobody's company.
  const places = /^(?:url|sel):/.test(key) ? [hostName(host)] : [...workHostNames(host), ...placeNames(key)];
  return [...places, ...peopleOf(facts), ...branchesOf(facts), ...ticketsOf(facts)];
}

/** A host that work is done on, and the company that its name tells of. */
export function workHostNames(host: string): KnownName[] {
  const company = companyOf(bareHost(host));
  return [...(company ? [knownName('employer', company)] : []), hostName(host)];
}

function hostName(host: string): KnownName {
  const bare = bareHost(host);
  return knownName('host', bare, host === bare ? [] : [host]);
}

/** `host` in lower case, without its port. */
function bareHost(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}

function companyOf(host: string): string | null {
  const [, tenant] = OF_A_COMPANY.exec(host) ?? [];
  if (tenant) return tenant;
  const labels = host.split('.');
  if (OF_ALL.test(host) || labels.length < 2 || /^[\d.:[\]]+$/.test(host)) return null;
  const [second = '', third] = [labels.at(-2), labels.at(-3)];
  return SECOND_LEVEL.test(second) && third ? third : second;
}

/** The most telling name of where an artifact is: its repository, its ticket, its host. */
export function placeOf({ key, host }: Pick<Artifact, 'key' | 'host'>): Pick<KnownName, 'kind' | 'name'> {
  const [, , path] = REPOSITORY.exec(key) ?? [];
  if (path) return { kind: 'repository', name: path };
  const [, , prefix, number] = /^(?:url|sel):/.test(key) ? [] : (TICKET.exec(key) ?? []);
  return prefix ? { kind: 'ticket', name: `${prefix}-${number}` } : { kind: 'host', name: bareHost(host) };
}

function placeNames(key: string): KnownName[] {
  const [, , path, kind, of] = REPOSITORY.exec(key) ?? [];
  if (path) {
    const owner = path.split('/')[0] ?? '';
    const reference = knownName('ticket', `${kind === 'merge_requests' ? '!' : '#'}${of}`);
    return [repositoryName(path), ...(owner === path ? [] : [knownName('project', owner)]), reference];
  }
  const [, organisation] = ORGANISATION.exec(key) ?? [];
  if (organisation) return [knownName('project', organisation)];
  const [, workspace] = /^linear:[^/]+\/([^/]+)\//.exec(key) ?? [];
  const [, , prefix, number] = TICKET.exec(key) ?? [];
  return [
    ...(workspace ? [knownName('employer', workspace)] : []),
    ...(prefix ? ticketNames(`${prefix}-${number}`) : []),
  ];
}

function ticketNames(key: string): KnownName[] {
  const [, prefix] = TICKET_KEY.exec(key) ?? [];
  return prefix ? [knownName('ticket', key), knownName('project', prefix)] : [];
}

function peopleOf(facts: Facts): KnownName[] {
  const logins = [facts.author, facts.mergedBy, facts.reviewer, ...(facts.reviewers ?? []), ...(facts.assignees ?? [])];
  const people = [facts.assignee, facts.reporter];
  const viewer = facts.viewer ? [{ ...handleOf(facts.viewer), own: true }] : [];
  return [
    ...viewer,
    ...logins.filter(isSaid).map(handleOf),
    ...people.filter(isSaid).map((name) => (/\s/u.test(name.trim()) ? personName(name) : handleOf(name))),
  ];
}

function handleOf(login: string): KnownName {
  const name = login.trim().replace(/^@/, '');
  return /\s/u.test(name) ? personName(name) : knownName('handle', name);
}

function branchesOf({ base, head }: Facts): KnownName[] {
  const branches = [base, head].filter(isSaid).flatMap((branch) => {
    // `mara:fix-it`: a branch of somebody's own copy.
    const [owner, name] = branch.includes(':') ? branch.split(':', 2) : ['', branch];
    return [...(owner ? [knownName('handle', owner)] : []), ...(name ? [knownName('code', name)] : [])];
  });
  return branches.filter(({ kind, name }) => kind !== 'code' || !TRUNKS.test(name));
}

function ticketsOf({ epic, parent, issueLinks, linkedIssues }: Facts): KnownName[] {
  const linked = [epic, parent, ...(issueLinks ?? []), ...(linkedIssues ?? [])].filter(isSaid);
  return linked.flatMap((written) => {
    if (TICKET_KEY.test(written)) return ticketNames(written);
    const [, path] =
      /^(?:https?:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+)(?:#|\/(?:-\/)?(?:issues|pull)\/)\d+$/.exec(written) ?? [];
    return path ? [repositoryName(path), knownName('ticket', written)] : [];
  });
}

function isSaid(name: string | undefined): name is string {
  return name !== undefined && name.trim() !== '';
}
