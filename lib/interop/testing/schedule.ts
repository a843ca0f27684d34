/** An event of an invented schedule.xml; every part has a usual value. */
export interface TestEvent {
  id: number | string
  title: string
  start?: string
  date?: string
  duration?: string
  room?: string
  abstract?: string
  persons?: [id: string, name: string][]
  more?: string
}

export function testEvent({
  id,
  title,
  start = '10:00',
  date,
  duration = '01:00',
  room = 'Hall',
  abstract = 'Words.',
  persons = [['1', 'Ada Example']],
  more = '',
}: TestEvent): string {
  const people = persons.map(([key, name]) => `<person id="${key}">${name}</person>`).join('')
  return `<event id="${id}" guid="00000000-0000-4000-8000-${String(id).padStart(12, '0').slice(-12)}">
<date>${date ?? `2031-05-01T${start}:00+02:00`}</date><start>${start}</start><duration>${duration}</duration><room>${room}</room>
<title>${title}</title><subtitle></subtitle><track>Main</track><type>talk</type><language>en</language>
<abstract>${abstract}</abstract><description></description><persons>${people}</persons>${more}</event>`
}

export function testSchedule(
  events: TestEvent[],
  { version = '<version>1</version>', zone = '<time_zone_name>Europe/Berlin</time_zone_name>' } = {},
): Buffer {
  const rooms = [...new Set(events.map(({ room = 'Hall' }) => room))]
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<schedule>${version}<conference><title>Invented Days</title><acronym>inv31</acronym><start>2031-05-01</start><end>2031-05-01</end>${zone}</conference>
<day date="2031-05-01" index="1" start="2031-05-01T09:00:00+02:00" end="2031-05-02T04:00:00+02:00">
${rooms
  .map(
    (room) =>
      `<room name="${room}">${events
        .filter((event) => (event.room ?? 'Hall') === room)
        .map(testEvent)
        .join('\n')}</room>`,
  )
  .join('\n')}
</day></schedule>`)
}
