import { isTimeZone } from '@/lib/core/time-zone'

// What Windows, and with it Outlook and Exchange, calls the zones (CLDR, territory 001). Each is followed by "Standard Time".
const OF_WINDOWS: Record<string, string> = {
  'AUS Central': 'Australia/Darwin', 'AUS Eastern': 'Australia/Sydney', Afghanistan: 'Asia/Kabul',
  Alaskan: 'America/Anchorage', Arab: 'Asia/Riyadh', Arabian: 'Asia/Dubai', Arabic: 'Asia/Baghdad',
  Argentina: 'America/Buenos_Aires', Atlantic: 'America/Halifax', Azerbaijan: 'Asia/Baku', Azores: 'Atlantic/Azores',
  Bangladesh: 'Asia/Dhaka', 'Canada Central': 'America/Regina', 'Cape Verde': 'Atlantic/Cape_Verde',
  Caucasus: 'Asia/Yerevan', 'Cen. Australia': 'Australia/Adelaide', Central: 'America/Chicago',
  'Central America': 'America/Guatemala', 'Central Asia': 'Asia/Almaty', 'Central Europe': 'Europe/Budapest',
  'Central European': 'Europe/Warsaw', 'Central Pacific': 'Pacific/Guadalcanal', China: 'Asia/Shanghai',
  'E. Africa': 'Africa/Nairobi', 'E. Australia': 'Australia/Brisbane', 'E. Europe': 'Europe/Chisinau',
  'E. South America': 'America/Sao_Paulo', Eastern: 'America/New_York', Egypt: 'Africa/Cairo',
  Ekaterinburg: 'Asia/Yekaterinburg', FLE: 'Europe/Kiev', Fiji: 'Pacific/Fiji', GMT: 'Europe/London',
  GTB: 'Europe/Bucharest', Georgian: 'Asia/Tbilisi', Greenland: 'America/Godthab', Greenwich: 'Atlantic/Reykjavik',
  Hawaiian: 'Pacific/Honolulu', India: 'Asia/Calcutta', Iran: 'Asia/Tehran', Israel: 'Asia/Jerusalem',
  Jordan: 'Asia/Amman', Kaliningrad: 'Europe/Kaliningrad', Korea: 'Asia/Seoul', Mauritius: 'Indian/Mauritius',
  'Middle East': 'Asia/Beirut', Montevideo: 'America/Montevideo', Morocco: 'Africa/Casablanca',
  Mountain: 'America/Denver', Myanmar: 'Asia/Rangoon', 'N. Central Asia': 'Asia/Novosibirsk', Namibia: 'Africa/Windhoek',
  Nepal: 'Asia/Katmandu', 'New Zealand': 'Pacific/Auckland', Newfoundland: 'America/St_Johns',
  'North Asia': 'Asia/Krasnoyarsk', 'North Asia East': 'Asia/Irkutsk', Pacific: 'America/Los_Angeles',
  'Pacific SA': 'America/Santiago', Pakistan: 'Asia/Karachi', Paraguay: 'America/Asuncion', Qyzylorda: 'Asia/Qyzylorda',
  Romance: 'Europe/Paris', Russian: 'Europe/Moscow', 'SA Eastern': 'America/Cayenne', 'SA Pacific': 'America/Bogota',
  'SA Western': 'America/La_Paz', 'SE Asia': 'Asia/Bangkok', Samoa: 'Pacific/Apia', Singapore: 'Asia/Singapore',
  'South Africa': 'Africa/Johannesburg', 'Sri Lanka': 'Asia/Colombo', Syria: 'Asia/Damascus', Taipei: 'Asia/Taipei',
  Tasmania: 'Australia/Hobart', Tokyo: 'Asia/Tokyo', Turkey: 'Europe/Istanbul', 'US Eastern': 'America/Indianapolis',
  'US Mountain': 'America/Phoenix', Ulaanbaatar: 'Asia/Ulaanbaatar', Venezuela: 'America/Caracas',
  Vladivostok: 'Asia/Vladivostok', 'W. Australia': 'Australia/Perth', 'W. Central Africa': 'Africa/Lagos',
  'W. Europe': 'Europe/Berlin', 'West Asia': 'Asia/Tashkent', Yakutsk: 'Asia/Yakutsk',
} // prettier-ignore

/** The zone that a program means by its own name for it: of Windows, or behind the name of a maker. Null when it is none. */
export function zoneMeant(name: string): string | null {
  const plain = name.trim().replace(/^["']|["']$/g, '')
  // An offset is no zone: it knows no clock changes.
  if (isTimeZone(plain) && /[A-Za-z]/.test(plain)) return plain
  const ofWindows = OF_WINDOWS[plain.replace(/ (Standard|Daylight) Time$/, '')]
  if (ofWindows) return ofWindows
  const behind = plain.split('/').slice(-3)
  return (
    behind.map((_, at) => behind.slice(at).join('/')).find((each) => each.includes('/') && isTimeZone(each)) ?? null
  )
}

/** A zone without clock changes for an offset of whole hours, as "GMT+0200" or "UTC-5". */
export function zoneOfOffset(name: string): string | null {
  const found = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?00)?$/.exec(name.trim())
  // They are named by what has to be added to their time.
  return found && Number(found[2]) <= 14 ? `Etc/GMT${found[1] === '+' ? '-' : '+'}${Number(found[2])}` : null
}
