import { REDACTION_LEVELS, type RedactionLevel } from '@/lib/domain/redaction/level';

/** What an organisation may set for the Winnow of its people; `public/managed-schema.json` says the same to browsers. */
export const POLICY_KEYS = [
  'captureDisabled',
  'allowedHosts',
  'redaction',
  'exportsDisabled',
  'folderBackupDisabled',
] as const;
export type PolicyKey = (typeof POLICY_KEYS)[number];

export interface Policy {
  /** Winnow reads and saves no page; what the user types is not touched. */
  captureDisabled: boolean;
  /** Origins on which it may; null: on all. */
  allowedHosts: readonly string[] | null;
  /** Every document is at least as strict. */
  redaction: RedactionLevel;
  /** No document leaves. A backup is the user's own and always may. */
  exportsDisabled: boolean;
  /** No backup writes itself into a folder. */
  folderBackupDisabled: boolean;
}

/** A policy, and the keys that hold something they may not: that part of them counts for nothing. */
export interface PolicyFound {
  policy: Policy;
  ignored: PolicyKey[];
}

/** What stands in the browser's managed storage; whatever that is, this is a policy. */
export function toPolicy(managed: Record<string, unknown>): PolicyFound {
  const hosts = managed.allowedHosts;
  const policy: Policy = {
    captureDisabled: managed.captureDisabled === true,
    allowedHosts: Array.isArray(hosts) ? hosts.filter(isOrigin) : null,
    redaction: REDACTION_LEVELS.find((level) => level === managed.redaction) ?? 'full',
    exportsDisabled: managed.exportsDisabled === true,
    folderBackupDisabled: managed.folderBackupDisabled === true,
  };
  return { policy, ignored: POLICY_KEYS.filter((key) => !isUnderstood(managed[key], policy[key])) };
}

function isUnderstood(given: unknown, taken: Policy[PolicyKey]): boolean {
  if (given === undefined) return true;
  return Array.isArray(given) && Array.isArray(taken) ? given.length === taken.length : given === taken;
}

/** As `https://github.com`: what a page itself says its origin is, and nothing like it. */
function isOrigin(value: unknown): value is string {
  if (typeof value !== 'string' || !/^https?:[^*]+$/.test(value) || !URL.canParse(value)) return false;
  return new URL(value).origin === value;
}

/** Whether Winnow may read and save pages of `origin`. */
export function mayCapture({ captureDisabled, allowedHosts }: Policy, origin: string): boolean {
  return !captureDisabled && (allowedHosts === null || allowedHosts.includes(origin));
}

/** The stricter of the level that was chosen and the one that is the least allowed. */
export function atLeast(chosen: RedactionLevel, { redaction }: Policy): RedactionLevel {
  return REDACTION_LEVELS.indexOf(redaction) > REDACTION_LEVELS.indexOf(chosen) ? redaction : chosen;
}

/** Why documents may not leave, or `null`: they may. `level`: how strict the document is; undefined where it tells nothing of the log. */
export function exportsRefused(policy: Policy, level?: RedactionLevel): 'off' | RedactionLevel | null {
  if (policy.exportsDisabled) return 'off';
  return level === undefined || atLeast(level, policy) === level ? null : policy.redaction;
}
