import { expect, it } from 'vitest';
import { jargonIn } from '@/lib/domain/jargon';

it.each([
  ['The button costs less to support than live updates.', []],
  ['We move gRPC calls to the REST API.', ['gRPC', 'REST', 'API']],
  ['Set max_retries in config.yaml, then call sendInvoice again.', ['max_retries', 'config.yaml', 'sendInvoice']],
  ['The FAQ is a PDF for the US in Q3, e.g. for HR. OK?', []],
  ['K8s and base64, not K8s.', ['K8s', 'base64']],
  ['', []],
])('in “%s”', (text, words) => {
  expect(jargonIn(text)).toEqual(words);
});
