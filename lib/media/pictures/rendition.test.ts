import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asHandCrop, cropBox, CROPS, SMALLEST_HAND_CROP, widthsOf, type ShapedCrop } from './rendition'

const shapes = Object.keys(CROPS).filter((crop): crop is ShapedCrop => crop !== 'full')
const share = fc.double({ min: 0, max: 1, noNaN: true })
const handCrop = fc.record({
  ...{ x: share, y: share },
  size: fc.double({ min: SMALLEST_HAND_CROP, max: 1, noNaN: true }),
})
const picture = fc.record({
  ...{ width: fc.integer({ min: 1, max: 12_000 }), height: fc.integer({ min: 1, max: 12_000 }) },
  ...{ focusX: share, focusY: share },
  handCrops: fc.dictionary(fc.constantFrom(...shapes), handCrop),
})

describe('cropBox', () => {
  it('lies within the picture, in its shape, and always has a width to be made in', () => {
    fc.assert(
      fc.property(picture, fc.constantFrom(...shapes), (of, crop) => {
        const { left, top, width, height } = cropBox(of, crop)
        expect(Math.min(left, top, width - 1, height - 1)).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(of.width)
        expect(top + height).toBeLessThanOrEqual(of.height)
        // To the dot, as far as a dot goes.
        if (Math.min(width, height) > 1) expect(Math.abs(width - height * CROPS[crop])).toBeLessThanOrEqual(2)
        expect(widthsOf({ ...of, id: '', edition: '' }, crop).length).toBeGreaterThan(0)
      }),
    )
  })

  it('is where it was set by hand, and nobody sees a difference when setting begins', () => {
    const of = { width: 4000, height: 3000, focusX: 0.9, focusY: 0.1, handCrops: {} }
    const automatic = cropBox(of, '1x1')
    expect(automatic).toEqual({ left: 1000, top: 0, width: 3000, height: 3000 })
    expect(cropBox({ ...of, handCrops: { '1x1': asHandCrop(of, '1x1') } }, '1x1')).toEqual(automatic)
    const set = { ...of, handCrops: { '1x1': { x: 0.25, y: 0.5, size: 0.5 } } }
    expect(cropBox(set, '1x1')).toEqual({ left: 250, top: 750, width: 1500, height: 1500 })
    expect(cropBox(set, '4x5')).toEqual(cropBox(of, '4x5'))
  })
})
