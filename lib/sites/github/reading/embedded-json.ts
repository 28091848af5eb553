import { all, attribute, closest, rawText } from '../../dom';
import { EMBEDDED } from '../selectors';
import { type Address, parseLink, parsePullRequest } from '../url';

type Data = Record<string, unknown>;

/** What the React page was first drawn from; every value still has to be checked. */
export interface Embedded {
  pullRequest: Data;
  /** Who owns the repository, where the data says. */
  owner: string | undefined;
}

interface Found {
  text: string;
  key: string;
  found: Embedded | undefined;
}

// Megabytes on a large page, and asked for after every change of it; the record in it stays the same.
const known = new WeakMap<Element, Found>();

const LONGEST = 8_000_000;
const MOST_OBJECTS = 20_000;

/**
 * The embedded record of the pull request at `address`, or undefined. It is not renewed when the page navigates by
 * itself, so it must name this number, and this repository wherever it names one.
 */
export function readEmbedded(page: Document, address: Address): Embedded | undefined {
  for (const script of all(page, EMBEDDED)) {
    const app = closest(script, 'react-app');
    const drawnFor = app && parseLink(attribute(app, 'initial-path'), address.url);
    const drawn = drawnFor && parsePullRequest(drawnFor);
    if (drawn && drawn.key !== address.key) continue;
    const found = searchOnce(script, address);
    if (found) return found;
  }
  return undefined;
}

function searchOnce(script: Element, address: Address): Embedded | undefined {
  const text = rawText(script);
  const earlier = known.get(script);
  if (earlier?.text === text && earlier.key === address.key) return earlier.found;
  const found = search(parse(text), address);
  known.set(script, { text, key: address.key, found });
  return found;
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// By shape and not by path: the names above the record changed within one year. Breadth first, so that the page's
// own record comes before those of pull requests it mentions.
function search(root: unknown, address: Address): Embedded | undefined {
  const queue: { data: Data; around: Data }[] = isData(root) ? [{ data: root, around: {} }] : [];
  for (let index = 0; index < queue.length && index < MOST_OBJECTS; index++) {
    const entry = queue[index];
    if (!entry) break;
    if (isPullRequest(entry.data, address.number)) {
      const repository = repositoryOf(entry.data) ?? repositoryOf(entry.around);
      if (isOf(address, repository)) return { pullRequest: entry.data, owner: repository?.owner };
    }
    for (const data of Object.values(entry.data)) if (isData(data)) queue.push({ data, around: entry.data });
  }
  return undefined;
}

function isPullRequest(data: Data, number: number): boolean {
  return (
    data.number === number &&
    typeof data.title === 'string' &&
    typeof data.state === 'string' &&
    data.__typename !== 'Issue'
  );
}

function repositoryOf({ repository }: Data): { owner?: string; name?: string } | undefined {
  if (!isData(repository)) return undefined;
  const owner = isData(repository.owner) ? repository.owner.login : repository.ownerLogin;
  return {
    owner: typeof owner === 'string' ? owner : undefined,
    name: typeof repository.name === 'string' ? repository.name : undefined,
  };
}

function isOf({ owner, repo }: Address, stated: { owner?: string; name?: string } | undefined): boolean {
  const same = (a: string | undefined, b: string) => a === undefined || a.toLowerCase() === b.toLowerCase();
  return same(stated?.owner, owner) && same(stated?.name, repo);
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

/** A text of the record, or undefined. */
export function textIn(data: Data | undefined, name: string): string | undefined {
  const value = data?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A person of the record, written as a login or as an object that has one. */
export function loginIn(data: Data | undefined, name: string): string | undefined {
  const value = data?.[name];
  return isData(value) ? textIn(value, 'login') : textIn(data, name);
}
