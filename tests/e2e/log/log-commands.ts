// What a test runs in a context of the extension's: the shipped code over the real database.
export { changeAuditProject } from '@/lib/db/audit/audit-projects';
export { setClaim } from '@/lib/db/proof/claims';
export { addToWin, changeWin, saveWin } from '@/lib/db/win/wins';
