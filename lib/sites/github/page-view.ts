import { clean } from '../clean';
import { all, attribute, rawText, titleOf } from '../dom';
import { type Embedded, readEmbedded } from './embedded-json';
import { HEADER_NUMBER, TAB_LINKS } from './selectors';
import { type Address, parseLink, parsePullRequest, type Tab } from './url';

/** A page looked at for one address: only what is certainly about that pull request is in it. */
export interface PageView {
  address: Address;
  /** Undefined while the page still shows another pull request, as it does between two soft navigations. */
  page: Document | undefined;
  embedded: Embedded | undefined;
  /** From the document's title, if it names this pull request. */
  title: string | undefined;
  author: string | undefined;
}

export function viewPage(page: Document, address: Address): PageView {
  const named = readTitle(page);
  const isNamed = named !== undefined && isOf(address, named);
  return {
    address,
    page: isShown(page, address, named === undefined || isNamed) ? page : undefined,
    embedded: readEmbedded(page, address),
    title: isNamed ? named.title : undefined,
    author: isNamed ? named.author : undefined,
  };
}

/** The tabs above a pull request, each with its name; none of another pull request. */
export function tabLinks(page: Document, address: Address): { link: Element; tab: Tab }[] {
  return statedTabs(page, address)
    .filter(({ of }) => of.key === address.key)
    .map(({ link, of }) => ({ link, tab: of.tab }));
}

interface Named {
  title: string;
  author: string;
  number: number;
  owner: string;
  repo: string;
}

function readTitle(page: Document): Named | undefined {
  const pattern = /^(.*) by (\S+) · Pull Request #(\d+) · ([\w-]+)\/([\w.-]+)/s;
  const [, title, author, number, owner, repo] = pattern.exec(titleOf(page).slice(0, 20_000)) ?? [];
  if (!title || !author || !number || !owner || !repo) return undefined;
  return { title: clean(title), author, number: Number(number), owner, repo };
}

function isOf(address: Address, { owner, repo, number }: Named): boolean {
  return (
    number === address.number && `${owner}/${repo}`.toLowerCase() === `${address.owner}/${address.repo}`.toLowerCase()
  );
}

function statedTabs(page: Document, address: Address): { link: Element; of: Address }[] {
  return all(page, TAB_LINKS).flatMap((link) => {
    const url = parseLink(attribute(link, 'href'), address.url);
    const of = url && parsePullRequest(url);
    return of ? [{ link, of }] : [];
  });
}

// The tabs name the repository and the number, the header the number alone, the document's title may come late.
function isShown(page: Document, address: Address, fitsTitle: boolean): boolean {
  const [tab] = statedTabs(page, address);
  if (tab) return tab.of.key === address.key;
  const numbers = all(page, HEADER_NUMBER).flatMap((span) => /^[\s-]*#(\d+)\s*$/.exec(rawText(span))?.[1] ?? []);
  return numbers.length > 0 ? numbers.includes(String(address.number)) : fitsTitle;
}
