import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteReport } from '@/lib/export/site-report/site-report';
import { SITE_FORM } from '@/lib/export/site-report/tracker-address';
import { readForms, readWorkflows } from './github-files';
import { PROJECT } from './source-tree';

const workflows = readWorkflows();
const jobs = workflows.flatMap(({ name, jobs }) =>
  Object.entries(jobs).map(([id, job]) => ({ ...job, id: `${name} ${id}` })),
);
const steps = jobs.flatMap((job) => job.steps.map((step) => ({ ...step, job: job.id })));

describe('the workflows', () => {
  it('are looked at whole', () => {
    console.log(`${workflows.length} workflows, ${jobs.length} jobs, ${steps.length} steps`);
    expect(workflows.map(({ name }) => name).sort()).toEqual(['check.yml', 'release.yml']);
    expect(steps.length).toBeGreaterThan(6);
  });

  it('take actions by the hash of a commit, with the version beside it', () => {
    const uses = workflows.flatMap(({ text }) => [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, use]) => use));
    expect(uses.length).toBeGreaterThan(5);
    const pinned = /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((use = '') => !use.startsWith('./') && !pinned.test(use))).toEqual([]);
    // One version of each, so that raising it is one thought.
    const versions = new Set(uses.filter((use = '') => pinned.test(use)));
    const actions = new Set([...versions].map((use = '') => use.split('@')[0]));
    expect(versions.size).toBe(actions.size);
  });

  it('may do nothing but what a job says, and one job may write', () => {
    expect(workflows.filter(({ permissions }) => Object.keys(permissions).length > 0)).toEqual([]);
    const rights = jobs.map(({ id, permissions }) => [id, permissions]);
    expect(rights.filter(([, right]) => JSON.stringify(right) !== '{"contents":"read"}')).toEqual([
      ['release.yml draft', { contents: 'write' }],
    ]);
  });

  it('leave no token behind, put nothing of an event into a script, and end', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(steps.filter(({ run }) => run?.includes('${{')).map(({ job }) => job)).toEqual([]);
    expect(workflows.filter(({ text }) => /pull_request_target|workflow_run|\bsecrets\./.test(text))).toEqual([]);
    expect(jobs.filter((job) => !job.uses && !job['timeout-minutes']).map(({ id }) => id)).toEqual([]);
  });

  it('check a change as anybody does, and package only what was checked', () => {
    const runs = steps.filter(({ job }) => job === 'check.yml everything').flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(['.ci/run']);
    expect(existsSync(join(PROJECT, '.ci/run'))).toBe(true);
    const release = workflows.find(({ name }) => name === 'release.yml')?.jobs;
    expect(release?.check?.uses).toBe('./.github/workflows/check.yml');
    expect([release?.package?.needs, release?.draft?.needs]).toEqual(['check', 'package']);
    expect(release?.draft?.steps.filter(({ uses }) => uses?.includes('checkout'))).toEqual([]);
  });
});

describe('the forms for issues', () => {
  const forms = readForms();

  it('have fields with names of their own', () => {
    expect(forms.length).toBeGreaterThan(1);
    for (const { file, body } of forms) {
      const fields = body.filter(({ type }) => type !== 'markdown');
      const ids = fields.map(({ id }) => id);
      expect(
        ids.filter((id) => !/^[a-z]+$/.test(id ?? '')),
        file,
      ).toEqual([]);
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  it('ask for the very lines that the settings say of a page', () => {
    const form = forms.find(({ file }) => file === SITE_FORM.file);
    const field = form?.body.find(({ id }) => id === SITE_FORM.field);
    const { text } = siteReport(
      { site: 'github', layout: 'react', found: ['title', 'state'], missing: ['mergedAt'] },
      { version: '0.1.0', browser: 'Chrome 156' },
    );
    expect(field?.attributes.placeholder.trim()).toBe(text.trim());
  });
});
