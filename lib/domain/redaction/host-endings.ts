/** What a host name ends with, and a sentence or a file does not. */
const PLAIN = new Set(
  (
    'com org net edu gov mil int biz info io dev app ai co cloud tech tools systems software team work works online site xyz ' +
    'internal corp local localdomain lan intra intranet private home test example invalid localhost svc cluster ' +
    'de uk fr es nl ch eu ca au jp cn kr br mx ru pl cz se fi dk pt ie nz za sg hk tw tr ua ro hu gr il ae'
  ).split(' '),
);
/** Words or endings of files, too: of a host with two dots or more. */
const AMBIGUOUS = new Set('at be in is it me no so to us my do py rs sh pl md cc tv gg ly fm am la st ac'.split(' '));

/** Whether `written`, some words with dots between, is the name of a host, with a path or without. */
export function isAddressed(written: string): boolean {
  const host = written.split(/[/:]/, 1)[0] ?? '';
  const labels = host.split('.');
  const ending = labels.at(-1)?.toLowerCase() ?? '';
  if (AMBIGUOUS.has(ending)) return labels.length > 2 || /^[^/]+\/./.test(written);
  // "end.Com" begins no sentence.
  return PLAIN.has(ending) && /[\p{L}\p{N}]{2}/u.test(labels[0] ?? '');
}
