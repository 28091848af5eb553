import type { Found } from '../found';
import { linesByLevel, whyOf } from '../levelled';
import { isMap, type Tree } from '../tree';
import { namedMaps, textAt, valueAt } from '../tree-access';

/** Tracks with milestones, each with signals and examples; a milestone adds to those before it. */
export function readTracks(tree: Tree): Found | null {
  const root = isMap(tree) ? (valueAt(tree, 'tracks') ?? tree) : tree;
  const tracks = namedMaps(root).filter(({ map }) => Array.isArray(valueAt(map, 'milestones')));
  if (tracks.length === 0) return null;
  const numbered = tracks.flatMap((track) => {
    const milestones = valueAt(track.map, 'milestones');
    const places = Array.isArray(milestones)
      ? milestones.map((value, index) => ({ value, level: `${index + 1}` }))
      : [];
    return places.flatMap(({ value, level }) =>
      linesByLevel({ name: track.name, map: new Map([['levels', new Map([[level, value]])]]) }),
    );
  });
  const name = isMap(tree) ? textAt(tree, 'name', 'title') : '';
  return { format: 'tracks', name, lines: numbered, cumulative: true, why: whyOf(tracks) };
}
