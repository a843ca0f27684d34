import { expect, test } from '../fixtures'
import { makeMeeting } from '../support/programme'

// The same instants, by the clock of the meeting and by those of readers elsewhere.
const MEETINGS = [
  {
    name: 'Almaty in 2023, when it kept UTC+6',
    meeting: { zone: 'Asia/Almaty', city: 'Almaty', sessions: [['Talks', '2023-11-03T03:00Z', '2023-11-03T04:30Z']] },
    there: '09:00–10:30',
    readers: {
      'Asia/Almaty': null,
      'Europe/Paris': '04:00–05:30 for you',
      'America/New_York': 'Thu 23:00 – Fri 00:30 for you',
      'Pacific/Apia': '16:00–17:30 for you',
    },
  },
  {
    name: 'Almaty in 2026, when it keeps UTC+5',
    meeting: { zone: 'Asia/Almaty', city: 'Almaty', sessions: [['Talks', '2026-10-09T04:00Z', '2026-10-09T05:30Z']] },
    there: '09:00–10:30',
    readers: {
      'Asia/Almaty': null,
      'Europe/Paris': '06:00–07:30 for you',
      'America/New_York': '00:00–01:30 for you',
      'Pacific/Apia': '17:00–18:30 for you',
    },
  },
  {
    name: 'Paris in the night in which the clocks go back',
    meeting: { zone: 'Europe/Paris', city: 'Paris', sessions: [['Vigil', '2026-10-25T00:30Z', '2026-10-25T01:30Z']] },
    there: '02:30 UTC+2 – 02:30 UTC+1',
    readers: {
      'Europe/Paris': null,
      'Asia/Almaty': '05:30–06:30 for you',
      'America/New_York': 'Sat 20:30–21:30 for you',
      'Pacific/Apia': '13:30–14:30 for you',
    },
  },
  {
    name: 'Paris in the night in which the clocks go forward',
    meeting: { zone: 'Europe/Paris', city: 'Paris', sessions: [['Vigil', '2026-03-29T00:30Z', '2026-03-29T01:30Z']] },
    there: '01:30 UTC+1 – 03:30 UTC+2',
    readers: {
      'Europe/Paris': null,
      'Asia/Almaty': '05:30–06:30 for you',
      'America/New_York': 'Sat 20:30–21:30 for you',
      'Pacific/Apia': '13:30–14:30 for you',
    },
  },
  {
    name: 'an evening in Abu Dhabi that goes past midnight',
    meeting: {
      zone: 'Asia/Dubai',
      city: 'Abu Dhabi',
      sessions: [['Dinner', '2024-12-14T18:00Z', '2024-12-14T20:30Z']],
    },
    there: '22:00 – Sun 00:30',
    readers: {
      'Asia/Almaty': '23:00 – Sun 01:30 for you',
      'Europe/Paris': '19:00–21:30 for you',
      'America/New_York': '13:00–15:30 for you',
      'Pacific/Apia': 'Sun 07:00–09:30 for you',
    },
  },
  {
    name: 'New York in the night in which its clocks go back',
    meeting: {
      zone: 'America/New_York',
      city: 'New York',
      sessions: [['Vigil', '2026-11-01T05:30Z', '2026-11-01T06:30Z']],
    },
    there: '01:30 UTC-4 – 01:30 UTC-5',
    readers: { 'America/New_York': null, 'Europe/Paris': '06:30–07:30 for you' },
  },
] as const

for (const { name, meeting, there, readers } of MEETINGS) {
  test(`the programme of ${name} is right for readers everywhere`, async ({ browser, baseURL }) => {
    const { path } = await makeMeeting(meeting)
    for (const [timezoneId, mine] of Object.entries(readers)) {
      const context = await browser.newContext({ baseURL, timezoneId })
      const page = await context.newPage()
      await page.goto(path)
      const slot = page.getByRole('article').filter({ has: page.getByRole('heading') })
      await expect(slot.locator('time'), timezoneId).toHaveText(there)
      if (mine === null) {
        await expect(page.getByText('The clock where you are shows the same times.')).toBeVisible()
        await expect(page.getByRole('checkbox')).toHaveCount(0)
      } else {
        await page.getByRole('checkbox', { name: /Show the time where I am beside it/ }).check()
        await expect(slot.locator('.my-time'), timezoneId).toHaveText(mine)
      }
      await context.close()
    }
  })
}

test.describe('a reader elsewhere', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('switches the own clock on once, and finds it on in every programme until it is switched off', async ({
    page,
  }) => {
    const { path, sessions } = await makeMeeting(MEETINGS[4].meeting)
    await page.goto(path)
    await expect(page.locator('.my-time')).toHaveCount(0)
    await page.getByRole('checkbox', { name: 'Show the time where I am beside it (UTC-5)' }).check()
    await expect(page.getByRole('checkbox', { name: /Eastern Time, UTC-5/ })).toBeChecked()
    await page.goto(`${path}/sessions/${sessions[0]?.slug}`)
    await expect(page.locator('.my-time')).toHaveText('13:00–15:30 for you')
    await page.getByRole('checkbox').uncheck()
    await page.goto(path)
    await expect(page.locator('.my-time')).toHaveCount(0)
  })
})
