import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Paper } from '@/lib/domain/packet/packet-options';
import type { PacketBlock } from '../document/packet-block';
import type { Measures } from './MeasuredBlocks';
import { SHEETS } from './paper-size';
import { noHeights, planSheets } from './plan-sheets';

/**
 * The blocks on sheets of `paper`. Each block is measured once on one paper, however often the others change; until all are,
 * the last sheets stand.
 */
export function useSheets(blocks: readonly PacketBlock[], paper: Paper) {
  const fonts = useFonts();
  const [known, setKnown] = useState(() => ({ paper, fonts, heights: noHeights() }));
  // Other paper and other fonts, other heights.
  const fits = known.paper === paper && known.fonts === fonts;
  if (!fits) setKnown({ paper, fonts, heights: noHeights() });
  const plan = useMemo(() => planSheets(blocks, SHEETS[known.paper].room, known.heights), [blocks, known]);
  const laid = useMemo(() => ('sheets' in plan ? { sheets: plan.sheets, paper: known.paper } : null), [plan, known]);
  const [last, setLast] = useState(laid);
  if (laid && laid !== last) setLast(laid);
  const onMeasured = useCallback(({ blocks: heights, heads }: Measures) => {
    setKnown((before) => {
      for (const [block, height] of heights) before.heights.blocks.set(block, height);
      return { ...before, heights: { blocks: before.heights.blocks, heads: { ...before.heights.heads, ...heads } } };
    });
  }, []);
  return {
    sheets: (laid ?? last)?.sheets,
    paper: (laid ?? last)?.paper ?? paper,
    toMeasure: 'toMeasure' in plan ? plan.toMeasure : null,
    onMeasured,
  };
}

/** Counts up when fonts have come: heights change with them. */
function useFonts(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const fonts: FontFaceSet | undefined = document.fonts;
    const come = () => setCount((before) => before + 1);
    fonts?.addEventListener('loadingdone', come);
    return () => fonts?.removeEventListener('loadingdone', come);
  }, []);
  return count;
}
