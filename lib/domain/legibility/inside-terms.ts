import type { LoggedWin } from '@/lib/domain/log';

/** Names that the log itself gives away as ones of the inside. */
export interface InsideTerms {
  /** Repositories, services and handles, as they are written. */
  names: ReadonlySet<string>;
  /** Those who are in the log by name: a person needs no explaining. */
  people: ReadonlySet<string>;
}

const REPOSITORY = /^(?:gh|gl):[^/]+\/(?!orgs\/)(.+?)\/(?:-\/)?(?:pull|issues|discussions|merge_requests)\/\d+/;

/**
 * What the links of a log know of the inside: where its work lies, and who has handles there. In steps, since a log of
 * years takes long: `ofWin` for each of its wins, in any order.
 */
export function collectInside() {
  const names = new Set<string>();
  const people = new Set<string>();
  const ofWin = ({ win, artifacts }: LoggedWin): void => {
    for (const { label } of win.people) for (const word of label.match(/[\p{L}\p{N}'’-]+/gu) ?? []) people.add(word);
    for (const { key, facts } of artifacts) {
      const path = REPOSITORY.exec(key)?.[1];
      if (path) {
        names.add(path);
        names.add(path.slice(path.lastIndexOf('/') + 1));
      }
      const handles = [
        facts.author,
        facts.mergedBy,
        facts.reviewer,
        ...(facts.reviewers ?? []),
        ...(facts.assignees ?? []),
      ];
      for (const handle of handles) if (handle !== undefined && isHandle(handle)) names.add(handle);
      for (const name of [facts.assignee, facts.reporter]) {
        for (const word of name?.match(/[\p{L}'’-]+/gu) ?? []) people.add(word);
      }
    }
  };
  return { inside: { names, people } satisfies InsideTerms, ofWin };
}

/** A handle that is an ordinary word would be found everywhere. */
function isHandle(text: string): boolean {
  return /[-_\d]/.test(text) && /^[\w-]+$/.test(text);
}
