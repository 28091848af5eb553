import type { SiteAdapter } from '../types';
import { githubDetector } from './detect';
import { readCapture } from './read';
import { parsePullRequest } from './url';

/** Pull requests of github.com and of GitHub Enterprise, in every page that GitHub serves for them since 2016. */
export const github: SiteAdapter = {
  ...githubDetector,

  read(url, page) {
    const address = parsePullRequest(url);
    return address && readCapture(address, page);
  },
};
