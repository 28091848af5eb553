import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BARS } from './bars';
import { judge } from './figures/judge';
import { writeIntoReadme } from './figures/readme-table';
import { mergeInto } from './figures/results';
import { barsTable, figuresTable, machineLine } from './figures/table';
import { MEASURES } from './measures/every-measure';
import { readOptions, USAGE } from './options';
import { RESULTS, runBench } from './run';

const ORDER = MEASURES.map(({ name }) => name);

/** `npm run bench`: resolves to the exit code. */
export async function bench(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(args);
  const run = await runBench(options);
  // What times nothing is told and not kept.
  const parts = options.isShort ? run.parts : await mergeInto(join(RESULTS, 'bench.json'), run.parts, ORDER);
  const figures = parts.flatMap(({ figures }) => figures);
  const judged = judge(BARS, figures);
  const bars = `${machineLine(parts)}\n\n${barsTable(judged)}`;
  console.log(`\n${bars}\n\n${figuresTable(figures)}`);
  if (!options.isShort) {
    const how = MEASURES.map(({ name, how }) => `- **${name}**: ${how}`).join('\n');
    await writeFile(join(RESULTS, 'bench.md'), `${bars}\n\n${figuresTable(figures)}\n\n${how}\n`);
    if (options.writesReadme) await writeIntoReadme(`${bars}\n`);
    console.log(
      `\nAlso in ${RESULTS}, as bench.md and bench.json, with what earlier runs have found by other measures.`,
    );
  }
  for (const { name, why } of run.broken) console.error(`${name} broke: ${why}`);
  const failed = judged.filter(({ passed }) => passed === false);
  for (const { bar } of failed) console.error(`not held: ${bar.name}. ${bar.source}`);
  return run.broken.length > 0 || (!options.isShort && failed.length > 0) ? 1 : 0;
}
