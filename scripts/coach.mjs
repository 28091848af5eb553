import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { importTypeScript } from './running/run-typescript.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run --silent coach -- FILE.jsonl, a line for each win: {"id": …, "source": …, "text": …}');
  process.exit(2);
}
const { judgeLine } = await importTypeScript('scripts/coach/judge-line.ts');

let number = 0;
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  const judged = judgeLine(line);
  if (judged.ok) {
    process.stdout.write(`${judged.line}\n`);
  } else {
    console.error(`${file}:${number}: ${judged.reason}`);
    process.exitCode = 1;
  }
}
