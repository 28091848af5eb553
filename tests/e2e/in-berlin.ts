import { test as base } from './extension-fixture';

export const ZONE = 'Europe/Berlin';

/** Tests on a machine in Berlin, which share their browsers. */
export const test = base.extend({ zone: [({ browserName: _ }, use) => use(ZONE), { scope: 'worker' }] });
