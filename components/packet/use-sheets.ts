import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Paper } from '@/lib/domain/packet/packet-options';
import { tooHigh } from '@/lib/domain/packet/paginate';
import { divided, type PacketBlock } from './document/packet-block';
import { layOut } from './lay-out';
import type { Measures } from './MeasuredBlocks';
import { SHEETS } from './paper-size';

const NONE: ReadonlySet<string> = new Set();

/**
 * The blocks on sheets of `paper`. They are measured once for each change, and once more where one has to be divided;
 * until then the last sheets stand.
 */
export function useSheets(blocks: readonly PacketBlock[], paper: Paper) {
  const fonts = useFonts();
  // One object for all that the heights depend on.
  const asked = useMemo(() => ({ blocks, paper, fonts }), [blocks, paper, fonts]);
  const [high, setHigh] = useState({ of: asked, ids: NONE });
  const [laid, setLaid] = useState<{ of: typeof asked; sheets: PacketBlock[][] }>();
  const ids = high.of === asked ? high.ids : NONE;
  const parts = useMemo(() => divided(asked.blocks, ids), [asked, ids]);
  const onMeasured = useCallback(
    ({ blocks: measured, heads }: Measures) => {
      const size = { height: SHEETS[asked.paper].room, heads };
      const cut = tooHigh(measured, size).filter((id) => asked.blocks.some((block) => block.id === id && block.parts));
      if (cut.length > 0 && ids.size === 0) setHigh({ of: asked, ids: new Set(cut) });
      else setLaid({ of: asked, sheets: layOut(parts, measured, size) });
    },
    [asked, ids, parts],
  );
  return {
    sheets: laid?.sheets,
    paper: laid?.of.paper ?? paper,
    toMeasure: laid?.of === asked ? null : parts,
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
