import { isSameLogin } from '../../clean';

/** What the list's own search says about the viewer's part in every row of it. */
export interface ListQuery {
  /** Only what the viewer has reviewed. */
  isReviewed: boolean;
  /** Nothing that the viewer opened. */
  isByOthers: boolean;
}

/** Read from the address; a list whose rows all mean the same says so there. */
export function readListQuery({ searchParams }: URL, viewer: string | undefined): ListQuery {
  const words = (searchParams.get('q') ?? '').slice(0, 2000).toLowerCase().split(/\s+/);
  const isViewer = (name: string | undefined) => name === '@me' || isSameLogin(name, viewer);
  const says = (qualifier: string) =>
    words.some((word) => word.startsWith(qualifier) && isViewer(word.slice(qualifier.length).replaceAll('"', '')));
  return { isReviewed: says('reviewed-by:'), isByOthers: says('-author:') };
}
