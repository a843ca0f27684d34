import type { Story } from '../story'
import { aHouseWithoutCorners } from './a-house-without-corners'
import { abuDhabi2021 } from './abu-dhabi-2021'
import { abuDhabi2023 } from './abu-dhabi-2023'
import { doha2016 } from './doha-2016'
import { evian2008 } from './evian-2008'
import { fourVoicesOpenAbuDhabi } from './four-voices-open-abu-dhabi'
import { howWeKeepTheRecord } from './how-we-keep-the-record'
import { marrakech2009 } from './marrakech-2009'
import { marrakech2017 } from './marrakech-2017'
import { rabat2018 } from './rabat-2018'
import { sahel2022 } from './sahel-2022'
import { seoul2014 } from './seoul-2014'
import { theEditionThatNeverMet } from './the-edition-that-never-met'
import { whoCameMostOften } from './who-came-most-often'

/** In the order in which they were published. */
export const stories: Story[] = [
  howWeKeepTheRecord,
  evian2008,
  marrakech2009,
  seoul2014,
  doha2016,
  marrakech2017,
  rabat2018,
  abuDhabi2021,
  sahel2022,
  abuDhabi2023,
  whoCameMostOften,
  theEditionThatNeverMet,
  fourVoicesOpenAbuDhabi,
  aHouseWithoutCorners,
]
