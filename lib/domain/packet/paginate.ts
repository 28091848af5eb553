/** A part of a document that is not cut, with the height it has on paper, in any one unit. */
export interface MeasuredBlock {
  id: string;
  height: number;
  /** A heading: it never ends a page while something follows. */
  keepWithNext?: boolean;
  /** Begins a page. */
  startsPage?: boolean;
  /** The table that it is a row of; the table's head stands again on every page that it goes on. */
  table?: string;
  /** May be left out where one page must do: the lowest is the last to go. */
  spare?: number;
}

export interface PageSize {
  height: number;
  /** What the head of a table takes, by the table's name. */
  heads?: Readonly<Record<string, number>>;
}

/**
 * The blocks, by their ids, page by page. A page is overfull only where a single block is higher than a page, and a
 * heading stands alone only where what it stands above would not fit below it on any page: `tooHigh` finds these.
 */
export function paginate(blocks: readonly MeasuredBlock[], size: PageSize): string[][] {
  const pages: MeasuredBlock[][] = [];
  let page: MeasuredBlock[] = [];
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  const hasRoom = (more: readonly MeasuredBlock[]) => heightOf([...page, ...more], size) <= size.height;
  for (const run of boundRuns(blocks)) {
    if (run[0]?.startsPage || !hasRoom(run)) turn();
    for (const [index, block] of run.entries()) {
      const isHopeless = page.length === index && block.height > size.height;
      if (!hasRoom([block]) && !isHopeless) turn();
      page.push(block);
    }
  }
  turn();
  return pages.map((blocksOfPage) => blocksOfPage.map(({ id }) => id));
}

/** The blocks that would fit on no page together with the headings above them: they have to be divided. */
export function tooHigh(blocks: readonly MeasuredBlock[], size: PageSize): string[] {
  const high = boundRuns(blocks).filter((run) => heightOf(run, size) > size.height);
  return high.flatMap((run) => run.at(-1)?.id ?? []);
}

/** The blocks in runs that stand on one page: each block with the headings right above it. */
function boundRuns(blocks: readonly MeasuredBlock[]): MeasuredBlock[][] {
  const runs: MeasuredBlock[][] = [];
  let run: MeasuredBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    run.push(block);
    const next = blocks[index + 1];
    if (block.keepWithNext && next && !next.startsPage) continue;
    runs.push(run);
    run = [];
  }
  return runs;
}

/** The height of blocks that stand on one page, the heads of their tables included. */
export function heightOf(blocks: readonly MeasuredBlock[], { heads = {} }: PageSize): number {
  return blocks.reduce((sum, { height, table }, index) => {
    const begins = table !== undefined && blocks[index - 1]?.table !== table;
    return sum + height + (begins ? (heads[table] ?? 0) : 0);
  }, 0);
}

/**
 * The blocks that one page has room for: spare ones as their numbers rank them. Where one finds no room, what comes after
 * it under its heading stays out too; another heading's may still have room.
 */
export function fitOnePage(blocks: readonly MeasuredBlock[], size: PageSize): MeasuredBlock[] {
  const ranks = [...new Set(blocks.flatMap(({ spare }) => spare ?? []))].sort((a, b) => a - b);
  const headings = headingsOf(blocks);
  const full = new Set<string | undefined>();
  let kept = blocks.filter(({ spare }) => spare === undefined);
  for (const rank of ranks) {
    const more = blocks.filter(({ spare }) => spare === rank);
    const wider = blocks.filter((block) => kept.includes(block) || block.spare === rank);
    const isIn = heightOf(wider, size) <= size.height && !more.some(({ id }) => full.has(headings.get(id)));
    if (isIn) kept = wider;
    else for (const { id } of more) full.add(headings.get(id));
  }
  return kept;
}

/** The heading that each block stands under, a heading under itself. */
function headingsOf(blocks: readonly MeasuredBlock[]): Map<string, string | undefined> {
  let last: string | undefined;
  return new Map(
    blocks.map(({ id, keepWithNext }) => {
      if (keepWithNext) last = id;
      return [id, last];
    }),
  );
}
