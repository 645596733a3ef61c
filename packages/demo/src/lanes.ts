/** Works through the items with so many hands at once; the first failure ends it all. */
export async function inLanes<T>(
  items: readonly T[],
  hands: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: hands }, lane));
}
