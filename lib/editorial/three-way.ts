import { isDeepEqual } from '@/lib/core/deep-equal'

/** What becomes of a form's values when somebody else saved the record meanwhile. */
export interface ThreeWay<Value> {
  value: Value
  /** Fields that only the other changed: they are taken over. */
  taken: (keyof Value & string)[]
  /** Fields that both changed, each to another value: what was typed stays until somebody chooses. */
  clashes: (keyof Value & string)[]
}

/** Puts together, field by field, what somebody typed over `base` and what is stored now. Nothing of either is lost. */
export function threeWay<Value extends object>(base: Value, mine: Value, theirs: Value): ThreeWay<Value> {
  const keys = Object.keys(mine) as (keyof Value & string)[]
  const changed = keys.filter((key) => !isDeepEqual(mine[key], theirs[key]))
  const taken = changed.filter((key) => isDeepEqual(mine[key], base[key]))
  const clashes = changed.filter((key) => !taken.includes(key) && !isDeepEqual(theirs[key], base[key]))
  const over = Object.fromEntries(taken.map((key) => [key, theirs[key]]))
  return { value: { ...mine, ...over }, taken, clashes }
}
