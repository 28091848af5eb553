import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { exportLadder } from '@/lib/ladders/export-ladder';
import { importLadder } from '@/lib/ladders/import/import-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { toLadder } from '@/lib/ladders/to-ladder';
import { ladders } from './arbitrary-ladder';

function importedFrom(text: string, id: string): Ladder {
  const result = importLadder(text);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return toLadder(result.source, { id, name: '', current: null, target: null, between: false });
}

describe('the native format', () => {
  it('imports back to the identical ladder, whatever it holds', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const text = exportLadder(ladder);
        expect(importedFrom(text, ladder.id)).toEqual(ladder);
        expect(exportLadder(importedFrom(text, ladder.id))).toBe(text);
      }),
    );
  });

  it('does so as YAML too', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const text = dump(JSON.parse(exportLadder(ladder)));
        expect(importedFrom(text, ladder.id)).toEqual(ladder);
      }),
      { numRuns: 30 },
    );
  });

  it('holds the built-in ladder, every word of it', () => {
    expect(importedFrom(exportLadder(seniorEngineer), seniorEngineer.id)).toEqual(seniorEngineer);
  });
});
