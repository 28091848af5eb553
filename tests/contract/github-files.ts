import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { PROJECT } from './source-tree';

const Permissions = v.record(v.string(), v.picklist(['none', 'read', 'write']));
const Step = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
});
const WorkflowSchema = v.object({
  on: v.record(v.string(), v.unknown()),
  permissions: Permissions,
  jobs: v.record(
    v.string(),
    v.object({
      permissions: Permissions,
      needs: v.optional(v.string()),
      uses: v.optional(v.string()),
      'timeout-minutes': v.optional(v.number()),
      steps: v.optional(v.array(Step), []),
    }),
  ),
});
const FormSchema = v.object({
  name: v.string(),
  description: v.string(),
  body: v.array(
    v.object({
      type: v.picklist(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']),
      id: v.optional(v.string()),
      attributes: v.looseObject({ label: v.optional(v.string()), placeholder: v.optional(v.string(), '') }),
    }),
  ),
});

export type Workflow = v.InferOutput<typeof WorkflowSchema> & { name: string; text: string };
export type Form = v.InferOutput<typeof FormSchema> & { file: string };

/** Every workflow, read and as it is written. */
export function readWorkflows(): Workflow[] {
  return read('workflows').map(({ file, text }) => ({ ...v.parse(WorkflowSchema, load(text)), name: file, text }));
}

/** Every form for an issue. */
export function readForms(): Form[] {
  const forms = read('ISSUE_TEMPLATE').filter(({ file }) => file !== 'config.yml');
  return forms.map(({ file, text }) => ({ ...v.parse(FormSchema, load(text)), file }));
}

function read(folder: string): { file: string; text: string }[] {
  const path = join(PROJECT, '.github', folder);
  return readdirSync(path).map((file) => ({ file, text: readFileSync(join(path, file), 'utf8') }));
}
