import { readCompetencies } from './formats/competencies';
import { readDimensions } from './formats/dimensions';
import { readLevelDocuments } from './formats/level-documents';
import { readMarkers } from './formats/markers';
import { readNative } from './formats/native';
import { readTopics } from './formats/topics';
import { readTracks } from './formats/tracks';
import type { Found } from './found';
import type { Refusal } from './source';
import type { Tree } from './tree';

/** The shapes of data files, the most particular first. A new one is a file in `formats/` and a line here. */
const READERS: ((tree: Tree) => Found | Refusal | null)[] = [
  readNative,
  readTracks,
  readMarkers,
  readTopics,
  readDimensions,
  readLevelDocuments,
  readCompetencies,
];

/** The first shape in which a data file says anything. */
export function readTree(tree: Tree): Found | Refusal | null {
  for (const read of READERS) {
    const found = read(tree);
    if (found !== null && ('ok' in found || found.lines.length > 0)) return found;
  }
  return null;
}
