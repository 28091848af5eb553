// The least that a content script with a button can be: a closed root beside the title, and nothing kept in place.
const host = document.createElement('span');
const root = host.attachShadow({ mode: 'closed' });
const sheet = new CSSStyleSheet();
sheet.replaceSync('button { font: inherit; padding: 3px 12px; border: 1px solid; border-radius: 6px; }');
root.adoptedStyleSheets = [sheet];
const button = document.createElement('button');
button.textContent = 'Save';
button.addEventListener('click', () => {
  button.textContent = 'Saved';
});
root.append(button);
(document.querySelector('h1') ?? document.body).append(host);
