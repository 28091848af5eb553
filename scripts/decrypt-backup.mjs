// node decrypt-backup.mjs backup.winnow > backup.json: opens an encrypted backup of Winnow's without Winnow.
// The format is written down in lib/backup/encryption/format.md. WINNOW_SECRET, or else it asks.
import { createDecipheriv, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

const file = readFileSync(process.argv[2] ?? '');
if (file.toString('latin1', 0, 8) !== 'WINNOWE1') throw new Error('this is no encrypted backup of Winnow’s');
const start = 12 + file.readUInt32BE(8);
const head = file.subarray(0, start);
const { kdf, chunk, bytes, check } = JSON.parse(file.toString('utf8', 12, start));
const salt = Buffer.from(kdf.salt, 'hex');

const typed = process.env.WINNOW_SECRET ?? (await ask());
const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
const passphrase = typed.normalize('NFKC');
const isCode = kdf.name === 'recovery-code';
const master = isCode ? Buffer.from(code) : pbkdf2Sync(passphrase, salt, kdf.iterations, 32, 'sha256');
const derived = Buffer.from(hkdfSync('sha256', master, salt, 'winnow-encrypted-backup 1', 48));
if (derived.toString('hex', 32) !== check) throw new Error('this code or passphrase is not this file’s');

const count = Math.max(1, Math.ceil(bytes / chunk));
if (file.length !== start + bytes + count * 16) throw new Error('the file was cut off, or something was added');
for (let index = 0; index < count; index += 1) {
  const piece = file.subarray(start + index * (chunk + 16), start + (index + 1) * (chunk + 16));
  const [nonce, place] = [Buffer.alloc(12), Buffer.alloc(5)];
  nonce.writeUInt32BE(index, 8);
  place.writeUInt32BE(index);
  place[4] = index === count - 1 ? 1 : 0;
  const cipher = createDecipheriv('aes-256-gcm', derived.subarray(0, 32), nonce);
  cipher.setAAD(Buffer.concat([head, place])).setAuthTag(piece.subarray(-16));
  process.stdout.write(Buffer.concat([cipher.update(piece.subarray(0, -16)), cipher.final()]));
}

async function ask() {
  return createInterface({ input: process.stdin, output: process.stderr }).question('Code or passphrase: ');
}
