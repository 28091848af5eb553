import type { ArtifactType } from './artifact';
import type { WinFields } from './win';

/** Brings the level of a win that a command has changed up to date; `withLevel`, or by the coach. */
export type Relevel = <T extends WinFields>(win: T, artifacts: readonly { type: ArtifactType }[]) => T;
