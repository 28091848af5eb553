import { describe, expect, it } from 'vitest';
import { strengthOf } from '@/lib/backup/encryption/strength';

describe('how long a passphrase holds', () => {
  it.each([
    ['', 'short'],
    ['hunter2', 'short'],
    ['           ', 'short'],
    ['aaaaaaaaaaaaaaaa', 'guessable'],
    ['12345678901234567890', 'guessable'],
    ['correcthorse', 'guessable'],
    ['password password password password', 'guessable'],
    ['Summer-2026-Berlin!', 'good'],
    ['four purple plums near lanterns', 'good'],
    ['kettle orbit mango fence', 'good'],
    ['grüne Äpfel wachsen leise', 'good'],
  ])('%j is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });
});
