import type * as en from '../en/language';
import type { Translated } from '../translated';

export const languageWords: Translated<typeof en.languageWords> = {
  title: 'Sprache',
  note: 'Gilt hier sofort, im Popup und auf Seiten beim nächsten Öffnen. Deine eigenen Worte bleiben, wie du sie geschrieben hast.',
  automatic: 'Wie der Browser',
};

export const quoteWords: Translated<typeof en.quoteWords> = { quoted: '„{text}“' };

export const keyNames: Translated<typeof en.keyNames> = { ctrl: 'Strg', enter: 'Enter' };
