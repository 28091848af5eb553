import { mergeRequestAddress, titleOf, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */

/** Where GitLab answers about it. @param {PageOptions} options */
export function answerPath(options) {
  const { root, project, number } = withDefaults(options);
  return `${root}/api/v4/projects/${encodeURIComponent(project)}/merge_requests/${number}`;
}

/** What it answers there. @param {PageOptions} options */
export function mergeRequestAnswer(options) {
  const page = withDefaults(options);
  const user = ({ name, username }) => ({ id: 7, name, username, state: 'active', web_url: `https://${page.host}/${username}` });
  const isMerged = page.state === 'merged';
  return {
    id: 990088,
    iid: page.number,
    project_id: 41,
    title: titleOf(page),
    description: 'Words that are not read.',
    state: page.state === 'draft' || page.state === 'open' ? 'opened' : page.state,
    draft: page.state === 'draft',
    work_in_progress: page.state === 'draft',
    author: user(page.author),
    merge_user: isMerged ? user(page.mergedBy) : null,
    merged_by: isMerged ? user(page.mergedBy) : null,
    merged_at: isMerged ? page.endedAt : null,
    closed_at: page.state === 'closed' ? page.endedAt : null,
    created_at: page.createdAt,
    reviewers: (page.reviewers ?? []).map(user),
    assignees: page.assignees.map(user),
    labels: page.labels,
    milestone: page.milestone === null ? null : { id: 3, title: page.milestone },
    source_branch: page.source,
    target_branch: page.target,
    changes_count: String(page.files),
    web_url: mergeRequestAddress({ ...options, tab: '' }),
  };
}
