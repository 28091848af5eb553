import { importTypeScript } from './running/run-typescript.mjs';

const { bench } = await importTypeScript('tests/bench/bench.ts');
process.exit(await bench(process.argv.slice(2)));
