import { Grain } from '@/components/ui/grains/Grain';
import { Notice } from '@/components/ui/Notice';
import { formatNames, importWords, notationNames, refusalWords } from '@/lib/i18n/en/ladders';
import { language, say, sayCount } from '@/lib/i18n/say';
import type { ImportResult, LadderSource } from '@/lib/ladders/import/source';
import { Part } from '../../Part';

/** What the text was taken for, or why it could be taken for nothing. */
export function Seen({ result }: { result: ImportResult }) {
  return (
    <Part title={importWords.seen} note={result.ok ? importWords.wrong : undefined}>
      {result.ok ? (
        <div className="ladders-seen" role="status">
          <Grain state="met" size={16} />
          <p>
            {saySource(result.source)} {sayLevels(result.source.levels)}
          </p>
        </div>
      ) : (
        <Notice tone="info" title={importWords.refused}>
          {refusalWords[result.reason]}{' '}
          {result.line !== undefined && `${say(importWords.atLine, { line: result.line })} `}
          {importWords.unchanged}
        </Notice>
      )}
    </Part>
  );
}

function saySource({ format, notation, lines, categories }: LadderSource): string {
  return say(importWords.saw, {
    format: formatNames[format],
    notation: notationNames[notation],
    lines: sayCount(importWords.lines, lines.length),
    categories: sayCount(importWords.categories, categories.length),
  });
}

function sayLevels(levels: readonly string[]): string {
  if (levels.length === 0) return importWords.noLevels;
  const listed = new Intl.ListFormat(language(), { type: 'unit' }).format(levels);
  return sayCount(importWords.levels, levels.length, { levels: listed });
}
