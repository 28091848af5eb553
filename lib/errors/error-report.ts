import * as v from 'valibot';

const SURFACES = ['worker', 'app', 'popup'] as const;
export type Surface = (typeof SURFACES)[number];

const ErrorReportSchema = v.object({
  /** When it happened last, ISO 8601 UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  version: v.pipe(v.string(), v.maxLength(40)),
  surface: v.picklist(SURFACES),
  name: v.pipe(v.string(), v.maxLength(40)),
  /** `file:line:column` in the package, the place where it was thrown first. */
  frames: v.array(v.pipe(v.string(), v.maxLength(120))),
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type ErrorReport = v.InferOutput<typeof ErrorReportSchema>;

const KEPT = 20;
const FRAMES = 6;

/** What is kept of an error that nobody expected: what kind it is and where it was thrown. Its message may quote a win. */
export function toErrorReport(
  thrown: unknown,
  { surface, version, now }: { surface: Surface; version: string; now: Date },
): ErrorReport {
  const error = thrown instanceof Error ? thrown : undefined;
  const name = error && /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error';
  return { at: now.toISOString(), version, surface, name, frames: error ? framesOf(error) : [], times: 1 };
}

/** `reports`, the newest first, with one more; the same error again is counted. */
export function withReport(reports: readonly ErrorReport[], report: ErrorReport): ErrorReport[] {
  const isSame = (each: ErrorReport) => placeOf(each) === placeOf(report);
  const times = reports.find(isSame)?.times ?? 0;
  return [{ ...report, times: times + 1 }, ...reports.filter((each) => !isSame(each))].slice(0, KEPT);
}

/** What a store holds; nothing where it holds something else. */
export function parseReports(stored: unknown): ErrorReport[] {
  return v.parse(v.fallback(v.array(ErrorReportSchema), []), stored);
}

/** As lines that can be put into an issue. */
export function toText(reports: readonly ErrorReport[]): string {
  return reports
    .map(({ at, version, surface, name, frames, times }) =>
      [`${name} × ${times}, ${surface}, ${version}, ${at}`, ...frames.map((frame) => `  ${frame}`)].join('\n'),
    )
    .join('\n');
}

function placeOf({ version, surface, name, frames }: ErrorReport): string {
  return [version, surface, name, ...frames].join('\n');
}

/**
 * Only files of the extension itself: a path of the package says nothing of the user. Chromium's stack begins with the
 * message, which may quote anything.
 */
function framesOf({ stack = '', message }: Error): string[] {
  const places = stack
    .replace(message, '')
    .matchAll(/^(?: +at |\S*@).*\b(?:chrome|moz)-extension:\/\/[\w-]+\/([\w./-]{1,100}:\d{1,7}:\d{1,7})/gm);
  return Array.from(places, ([, place]) => place ?? '').slice(0, FRAMES);
}
