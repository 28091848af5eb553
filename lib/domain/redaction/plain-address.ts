/** An address without what follows its path, and without whoever is named before its host. */
export function plainAddress(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}
