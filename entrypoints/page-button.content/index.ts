import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepPageButton } from '@/components/page-button/keeper';
import { send } from '@/lib/messaging/client';
import { detectorFor } from '@/lib/sites/detectors';
import { keepMounted } from '@/lib/sites/keep-mounted';

export default defineContentScript({
  matches: ['https://github.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const { reconcile, retire } = keepPageButton({ page: document, detectorFor, send });
    keepMounted({ page: document, reconcile, signal });
    signal.addEventListener('abort', retire);
  },
});
