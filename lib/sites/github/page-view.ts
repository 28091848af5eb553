import { all, attribute, first, rawText, titleOf } from '../dom';
import type { Embedded } from './reading/embedded-json';
import { HEADER_NUMBER, ISSUE, ISSUE_LINK, tabLinksWith } from './selectors';
import { type Address, parseLink, parsePullRequest, parseThing, type Tab, tabOf } from './url';

/** What is read for one thing: the page, or of a page with several issues the part that is about this one. */
export type Part = Document | Element;

/** A page looked at for one address: only what is certainly about that pull request, issue or discussion is in it. */
export interface PageView {
  address: Address;
  /** Undefined while the page still shows something else, as it does between two soft navigations. */
  page: Part | undefined;
  /** The document around it, for what it says of the viewer. */
  whole: Document;
  /** What the page was drawn from; only the full read asks for it, the button's own look at the page is cheap. */
  embedded: Embedded | undefined;
  /** From the document's title, if it names what is at the address; as it stands there. */
  title: string | undefined;
  author: string | undefined;
}

/** The part of the page that shows the thing at `address`; its `page` is undefined where another one is shown. */
export function viewPage(whole: Document, address: Address, embedded?: Embedded): PageView {
  const named = address.inPanel ? {} : readTitle(whole, address);
  const parts: Part[] = address.kind === 'issues' ? all(whole, ISSUE) : [];
  if (!address.inPanel) parts.push(whole);
  return {
    address,
    page: parts.find((part) => isShown(part, address, named !== null)),
    whole,
    embedded,
    title: named?.title,
    author: named?.author,
  };
}

/** The tabs above a pull request, each with its name; none of another pull request. */
export function tabLinks(page: Part, address: Address): { link: Element; tab: Tab }[] {
  return statedTabs(page, address)
    .filter(({ of }) => of.key === address.key)
    .map(({ link, of }) => ({ link, tab: tabOf(of) }));
}

/** What the document's title says of the thing at `address`; {} where it names nothing, null where it names another. */
function readTitle(page: Document, address: Address): { title?: string; author?: string } | null {
  const line = titleOf(page).slice(0, 20_000);
  const tail = ` · ${tailOf(address)}`;
  const at = line.toLowerCase().lastIndexOf(tail.toLowerCase());
  const rest = line.slice(at + tail.length);
  const isTail = at >= 0 && (rest === '' || (rest.startsWith(' · ') && !namesThing(rest)));
  if (!isTail) return namesThing(line) ? null : {};
  const title = line.slice(0, at);
  const by = address.kind === 'pull' ? title.lastIndexOf(BY) : -1;
  const author = by < 0 ? '' : title.slice(by + BY.length);
  return author && !author.includes(' ') ? { title: title.slice(0, by), author } : { title };
}

const BY = ' by ';

function namesThing(line: string): boolean {
  return /(?:Pull Request|Issue|Discussion) #\d/.test(line);
}

function tailOf({ kind, owner, repo, number }: Address): string {
  // An organisation's own discussions belong to no repository.
  const where = owner === 'orgs' ? repo : `${owner}/${repo}`;
  if (kind === 'discussions') return `${where} · Discussion #${number}`;
  return `${kind === 'pull' ? 'Pull Request' : 'Issue'} #${number} · ${where}`;
}

function statedTabs(page: Part, address: Address): { link: Element; of: Address }[] {
  return all(page, tabLinksWith('[href]')).flatMap((link) => {
    const url = parseLink(attribute(link, 'href'), address.url);
    const of = url && parsePullRequest(url);
    return of ? [{ link, of }] : [];
  });
}

// The tabs of a pull request name the repository and the number, the header the number alone, the document's title may
// come late. An issue or a discussion has no tabs: there everything that says a name has to agree.
function isShown(page: Part, address: Address, fitsTitle: boolean): boolean {
  if (
    address.kind === 'pull' &&
    first(page, `:is(.tabnav-tabs,nav[aria-label^="Pull request"],nav:has(>a[id^=prs-])):has(${linksTo(address)})`)
  )
    return true;
  if (first(page, tabLinksWith('[href*="/pull/"]'))) return false;
  const numbers = all(page, HEADER_NUMBER).flatMap((span) => /^[\s-]*#(\d+)\s*$/.exec(rawText(span))?.[1] ?? []);
  const isNumbered = numbers.length > 0 ? numbers.includes(String(address.number)) : undefined;
  if (address.kind === 'pull') return isNumbered ?? fitsTitle;
  return (isNumbered ?? !address.inPanel) && fitsTitle && all(page, ISSUE_LINK).every((link) => isOwn(link, address));
}

// For what holds such a link: one that a script has in its hands costs the page 7 kB, for all that a link can be asked.
function linksTo({ url, host }: Address): string {
  const path = url.slice(url.indexOf(host, 7) + host.length);
  return `a[href="${url}" i],a[href^="${url}/" i],a[href="${path}" i],a[href^="${path}/" i]`;
}

function isOwn(link: Element, address: Address): boolean {
  const url = parseLink(attribute(link, 'href'), address.url);
  const of = url && parseThing(url);
  return !of || of.key === address.key;
}
