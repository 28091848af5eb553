import { words } from '../words';

export const languageWords = words('language.languageWords', {
  title: 'Language',
  note: 'Applies at once here, and to the popup and to pages when they are opened next. Your own words stay as you wrote them.',
  automatic: 'Like the browser',
});

/** Words of somebody, or of a page. */
export const quoteWords = words('language.quoteWords', { quoted: '“{text}”' });

/** What stands on the keys of a keyboard of this language. */
export const keyNames = words('language.keyNames', { ctrl: 'Ctrl', enter: 'Enter' });
