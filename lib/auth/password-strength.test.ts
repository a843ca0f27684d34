import { expect, it } from 'vitest'
import { passwordProblem } from './password-strength'

const PERSON = ['Aigerim Test', 'aigerim.test@newsroom.example']

it.each([
  ['password1!', 'password.weak'],
  ['P@ssw0rd', 'password.weak'],
  ['Qwertyuiop123', 'password.weak'],
  ['plenary2026', 'password.weak'],
  ['aigerimtest1', 'password.weak'],
  ['', 'password.weak'],
  ['x'.repeat(201), 'password.long'],
  ['four unrelated kettle words', null],
  ['vT9#kQ2m!x', null],
  ['тұлпарсағаттерезе', null],
])('%s: %s', (password, problem) => {
  expect(passwordProblem(password, PERSON)).toBe(problem)
})
