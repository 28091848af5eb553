import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';
import { importTypeScript } from './running/run-typescript.mjs';

const { trainCoach } = await importTypeScript('scripts/coach/train.ts');
const text = trainCoach();
writeFileSync(join(PROJECT, 'lib/coach/model.json'), text);
console.log(`lib/coach/model.json: ${(text.length / 1000).toFixed(1)} kB`);
