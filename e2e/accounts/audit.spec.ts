import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures'

test('an administrator finds who did what to whom, and takes it along', async ({ page, signInAs }) => {
  await signInAs('administrator')
  const email = `${randomUUID()}@plenary.test`
  await page.goto('/desk/users')
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText('Sent. It works for seven days.')).toBeVisible()

  await page.goto('/desk/audit')
  await page.getByLabel('What', { exact: true }).selectOption('user.invite')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/verb=user\.invite/)
  const line = page.getByRole('row').filter({ hasText: email }).first()
  await expect(line).toContainText('Invited somebody')

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as CSV' }).click()
  const rows = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n')
  expect(rows[0]).toBe('at,actor,verb,subject,subject_id,subject_name,address,details')
  expect(rows.slice(1).filter((row) => !row.includes(',user.invite,'))).toEqual([])
  expect(rows.join()).toContain(email)

  // To whom leads to everything that was done to them.
  await line.getByRole('link', { name: email }).first().click()
  await page.waitForURL(/subjectId=/)
  await expect(page.getByRole('row')).toHaveCount(2)
})
