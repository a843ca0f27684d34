/** Why a file is not taken; each has its sentence in the catalogue. */
export const REFUSALS = [
  'empty',
  'tooLarge',
  'tooManyPixels',
  'unknownType',
  'drawing',
  'truncated',
  'damaged',
  'goesOn',
  'hidden',
  'bomb',
  'macros',
  'scripts',
  'locked',
] as const

export type RefusalReason = (typeof REFUSALS)[number]

/** Thrown on the way in. Nothing of the file is kept. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(`The file is refused: ${reason}.`)
  }
}
