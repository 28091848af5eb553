import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { FormatId } from './source';

export interface FoundLine {
  level?: string;
  category?: string;
  statement: string;
  example?: string;
  id?: string;
}

/** What a reader took out of a file, as it was written there. */
export interface Found {
  format: FormatId;
  name?: string;
  lines: FoundLine[];
  /** In the file's order, where it lists them apart from the lines. */
  levels?: string[];
  cumulative?: boolean;
  /** What the file says of its categories, by their names. */
  why?: Map<string, string>;
  ladder?: Ladder;
}
