const named: { readonly [words: string]: string } = {
  midday: '12:00',
  noon: '12:00',
  midnight: '00:00',
}
const pattern = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i

/**
 * Reads a time of day as a person types it: `11:40`, `9.32am`, `3 pm`, `15:05`, `midday`.
 *
 * @returns `HH:MM` on the 24-hour clock; `undefined` when it is no time. A bare `3` is no time: it could be either.
 */
export function readTypedTime(text: string): string | undefined {
  const words = text.trim().toLowerCase()
  if (Object.hasOwn(named, words)) return named[words]
  const [, hourText, minuteText, half] = pattern.exec(text.trim()) ?? []
  if (hourText === undefined || (minuteText === undefined && half === undefined)) return undefined
  const typedHour = Number(hourText)
  const minute = Number(minuteText ?? '0')
  if (minute > 59 || typedHour > 23) return undefined
  if (half !== undefined && (typedHour < 1 || typedHour > 12)) return undefined
  const isAfternoon = half?.toLowerCase() === 'pm'
  const hour = half === undefined ? typedHour : (typedHour % 12) + (isAfternoon ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
