import { BARS } from './bars';
import { judge } from './figures/judge';
import { writeIntoReadme } from './figures/readme-table';
import { barsTable, figuresTable, machineLine } from './figures/table';
import { MEASURES } from './measures/every-measure';
import { readOptions, USAGE } from './options';
import { RESULTS, runBench, writeResults } from './run';

/** `npm run bench`: resolves to the exit code. */
export async function bench(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(args);
  const run = await runBench(options);
  const judged = judge(BARS, run.figures);
  const bars = `${machineLine(run.machine)}\n\n${barsTable(judged)}`;
  const how = MEASURES.map(({ name, how }) => `- **${name}**: ${how}`).join('\n');
  const table = `${bars}\n\n${figuresTable(run.figures)}\n\n${how}`;
  await writeResults(run, table);
  if (options.writesReadme) await writeIntoReadme(`${bars}\n`);
  console.log(`\n${bars}\n\n${figuresTable(run.figures)}\n\nAlso in ${RESULTS}, as bench.md and bench.json.`);
  for (const { name, why } of run.broken) console.error(`${name} broke: ${why}`);
  const failed = judged.filter(({ passed }) => passed === false);
  for (const { bar } of failed) console.error(`not held: ${bar.name}. ${bar.source}`);
  return run.broken.length > 0 || (!options.isShort && failed.length > 0) ? 1 : 0;
}
