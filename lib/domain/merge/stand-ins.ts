/** Which rows are one: the smallest id of them stands for all. */
export class StandIns {
  readonly #parents = new Map<string, Map<string, string>>();

  /** The id that stands for `id`; its own where it met no other. */
  of(table: string, id: string): string {
    const parents = this.#parents.get(table);
    let standing = id;
    for (let next = parents?.get(id); next !== undefined; next = parents?.get(next)) standing = next;
    return standing;
  }

  /** Makes two one; false where they were already. */
  unite(table: string, a: string, b: string): boolean {
    const [rootA, rootB] = [this.of(table, a), this.of(table, b)];
    if (rootA === rootB) return false;
    const [smaller, larger] = rootA < rootB ? [rootA, rootB] : [rootB, rootA];
    const parents = this.#parents.get(table) ?? new Map<string, string>();
    this.#parents.set(table, parents.set(larger, smaller));
    return true;
  }
}
