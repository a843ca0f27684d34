import { describe, expect, test } from 'vitest'
import { announceEpoch, createEpochBoard, processEpochBoard, reconcileEpoch } from './epoch-board'

function boardAt(epoch: bigint) {
  const board = createEpochBoard()
  announceEpoch(board, epoch)
  return board
}

describe('a report of a commit', () => {
  test('ahead of what is known begins a new generation', () => {
    const board = boardAt(5n)
    announceEpoch(board, 6n)
    expect(board).toMatchObject({ known: 6n, generation: 2 })
  })

  test('that comes twice or late changes nothing', () => {
    const board = boardAt(6n)
    announceEpoch(board, 6n)
    announceEpoch(board, 5n)
    expect(board).toMatchObject({ known: 6n, generation: 1 })
  })
})

describe('a reading of the table', () => {
  test('ahead of what is known begins a new generation', () => {
    const board = boardAt(5n)
    reconcileEpoch(board, 7n, 5n)
    expect(board).toMatchObject({ known: 7n, generation: 2 })
  })

  test('that agrees changes nothing', () => {
    const board = boardAt(5n)
    reconcileEpoch(board, 5n, 5n)
    expect(board.generation).toBe(1)
  })

  test('overtaken by a report changes nothing', () => {
    const board = boardAt(5n)
    announceEpoch(board, 6n)
    reconcileEpoch(board, 5n, 5n)
    expect(board).toMatchObject({ known: 6n, generation: 2 })
  })

  test('below what was known before asking means that the database went back', () => {
    const board = boardAt(9n)
    reconcileEpoch(board, 1n, 9n)
    expect(board).toMatchObject({ known: 1n, generation: 2 })
  })
})

test('a process has one board', () => {
  expect(processEpochBoard()).toBe(processEpochBoard())
})
