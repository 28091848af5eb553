import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { movePagesClock, setClock } from './browser/page-clock';
import { readTable } from './log/read-stored';
import { planWin } from './log/sample-plan.mjs';

/** Friday. */
const TODAY = '2026-12-04';
const JONAS = { label: 'Jonas', as: 'engineer', engineer: true, outsideTeam: false };
const WINS = [
  planWin({
    title: 'Idempotent handlers for invoice_service',
    occurredOn: '2026-12-01',
    fields: { plainLine: 'No invoice is sent twice any more', outcome: 'Support asks less', people: [JONAS] },
  }),
  planWin({ title: 'Moved auth_service to OIDC', occurredOn: '2026-12-02' }),
  planWin({ title: 'Seen by nobody', occurredOn: '2026-12-02', fields: { visibility: 'private' } }),
  planWin({ title: 'Seen by few', occurredOn: '2026-12-03', fields: { confidential: true } }),
];

test('five lines for two readers are copied, and what was sent is one win', async ({
  openApp,
  beforePages,
  setColorScheme,
}) => {
  await movePagesClock(beforePages);
  const page = await openApp('/talk/update', { wins: WINS });
  await setClock(page, TODAY);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const text = page.getByLabel('The update', { exact: true });
  await expect(text).toHaveValue(
    [
      'This week: No invoice is sent twice any more. Support asks less.',
      'Also: Moved auth_service to OIDC.',
      'Next: …',
      'I need from you: Nothing this week.',
      // A name stays here, and nobody thanks "Person A".
      'Thanks to: …',
    ].join('\n'),
  );
  await expect(page.getByText('2 private or confidential wins of this week are left out.')).toBeVisible();
  await page.getByRole('radio', { name: 'Someone outside the team' }).check();
  await expect(text).toHaveValue(/^This week: No invoice is sent twice any more\. Support asks less\.\nNext: …\n/);
  await expect(page.getByRole('link', { name: 'Moved auth_service to OIDC' })).toBeVisible();

  await text.fill('This week: no invoice is sent twice.\nNext: the <exports>.');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied. Paste it where they read.')).toBeVisible();
  const flavours = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  expect(flavours.plain).toBe('This week: no invoice is sent twice.\nNext: the <exports>.');
  expect(flavours.html).toContain('<b>Next:</b> the &lt;exports&gt;.');
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);

  await page.getByRole('button', { name: 'I sent it' }).press('Enter');
  await expect(page.getByLabel('Name or role')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Say to whom: a name or a role is enough.')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await page.getByLabel('Name or role').fill('Ines from sales');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Logged: sent to Ines from sales.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'I sent it' })).toHaveCount(0);
  const sent = async () => (await readTable(page, 'wins')).filter(({ title }) => String(title).startsWith('Sent'));
  expect(await sent()).toMatchObject([
    { occurredOn: TODAY, status: 'ready', deletedAt: null, people: [{ label: 'Ines from sales', outsideTeam: true }] },
  ]);
  expect(await readTable(page, 'evidence')).toMatchObject([{ behaviourId: 'stakeholders', deletedAt: null }]);
  await page.reload();
  await page.getByRole('radio', { name: 'Someone outside the team' }).check();
  await expect(text).toHaveValue('This week: no invoice is sent twice.\nNext: the <exports>.');
  await page.getByRole('link', { name: 'Open that win' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Sent the week’s update to Ines from sales');
});
