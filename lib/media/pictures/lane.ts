/**
 * Lets work through while the weight of all that is under way stays within `capacity`, in the order in which it came. What is
 * heavier than that goes alone.
 */
export function createLane(capacity: number) {
  const waiting: { weight: number; go: () => void }[] = []
  let carried = 0

  return async function run<T>(weight: number, work: () => Promise<T>): Promise<T> {
    const counted = Math.min(weight, capacity)
    if (waiting.length > 0 || carried + counted > capacity) {
      await new Promise<void>((go) => waiting.push({ weight: counted, go }))
    } else carried += counted
    try {
      return await work()
    } finally {
      carried -= counted
      while (waiting[0] && carried + waiting[0].weight <= capacity) {
        const next = waiting.shift()
        if (!next) break
        carried += next.weight
        next.go()
      }
    }
  }
}
