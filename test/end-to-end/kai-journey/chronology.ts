import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../shared/case/record.ts'
import { readKaiExpected } from '../../builders/kai-expected.ts'
import type { OpenedApp } from '../open-app.ts'
import { saveForm } from '../steps/enter-records.ts'
import { fillRecord } from '../steps/fill-record.ts'
import {
  bringIn,
  decidePairs,
  findPair,
  readChronologies,
  undoImport,
} from '../steps/import-chronologies.ts'
import { enterKai, kaiEntry, wordKaiChoice } from '../steps/kai-entries.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { readMain } from '../steps/read-screen.ts'

const expected = readKaiExpected()

/** Three agencies' chronologies are brought in as they come, beside what the referral tells. */
export function theChronology(app: () => OpenedApp): void {
  describe('the chronology', () => {
    it('shows the files as they were read, with every oddity, before anything is written', async () => {
      const { page } = app()
      await readChronologies(page)
      const read = await readMain(page)
      expect(read).toContain('Windows-1252')
      expect(read).toContain('UTF-8 with a byte-order mark')
      expect(read).toContain('5, of which 1 undated')
      expect(read).toContain('7, of which 0 undated')
      expect(read).toMatch(/Row \d+: .*separator/i)
      await lookAtScreen(app())
    })

    it('offers each pair that may be told twice or be an answer, and decides nothing', async () => {
      const { page } = app()
      const pairs = [...expected.duplicates, ...expected.answers]
      expect(pairs).toHaveLength(4)
      for (const pair of pairs) {
        expect({ pair, found: await findPair(page, pair).count() }).toEqual({ pair, found: 1 })
        expect(await findPair(page, pair).getByRole('radio', { checked: true }).count()).toBe(0)
      }
    })

    it('is brought in, taken back as one, and brought in again', async () => {
      const { page } = app()
      await decidePairs(page, expected)
      await bringIn(page)
      expect(await readMain(page)).toContain('18 events;')
      await undoImport(page)
      expect(await readMain(page)).toContain('1 event;')
      await readChronologies(page)
      await decidePairs(page, expected)
      await bringIn(page)
    })

    it('keeps what is undated, and tells the ages then', async () => {
      const { page } = app()
      const undated = page.getByRole('list', { name: 'Undated events' })
      expect(expected.undated).toEqual(["police: Voluntary hand-over of Kai's phone"])
      expect(await undated.innerText()).toMatch(/Voluntary hand-over of Kai.s phone/)

      const dated = await page.getByRole('list', { name: 'Dated events', exact: true }).innerText()
      const ages = [...dated.matchAll(/Kai then: (\d+ years(?: [\d or]+ months?)?)/g)]
      const told = new Set(ages.map(([, age]) => age))
      // What stands as an answer is told with what it answers, whose age is told.
      const answers = expected.answers.map(([, answer]) => answer.replace('social care ', ''))
      const known = Object.entries(expected.agesAtEvents)
        .filter(([on]) => !answers.includes(on))
        .map(([, age]) => wordAges(age))
      expect(known).toHaveLength(10)
      expect(known.filter((age) => !told.has(age))).toEqual([])
      await lookAtScreen(app())
    })

    it('takes in what is reported, and says what kind of event each is', async () => {
      const { page } = app()
      await enterKai(page, [kaiEntry('reported event')], 'Add an event')
      const people = kaiEntry('reading club').body.people ?? []
      const worrying = { kind: 'behaviour', people, position: 'problematic' }
      await change(page, /Comments to two girls/, worrying)
      await change(page, /Changing room/, worrying)
      for (const life of [/Attendance this half term/, /Suspended for two days/])
        await change(page, life, { kind: 'life' })
      await change(page, /kind to younger pupils/, { kind: 'strength', when: '2026-02-04' })
      await change(page, /Voluntary hand-over/, { kind: 'legal' })
      expect(await readMain(page)).toContain('Position: Problematic')
    })
  })
}

/** Changes some answers of an event that is there already. */
async function change(page: Page, event: RegExp, answers: JsonObject): Promise<void> {
  const about = new RegExp(`^Change .*${event.source}`)
  await page.getByRole('link', { name: about }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Change this event' }).waitFor()
  await fillRecord(page.getByRole('main'), 'event', answers, wordKaiChoice)
  await saveForm(page)
}

/** Words ages such as `10y7m` and `10y8m` as the screen does: "10 years 7 or 8 months". */
function wordAges(ages: readonly string[]): string {
  const [first = '', last] = ages
  const [years = '', months = ''] = first.replace('m', '').split('y')
  const upTo = last === undefined ? '' : ` or ${last.split('y')[1]?.replace('m', '')}`
  return `${years} years ${months}${upTo} month${months === '1' && upTo === '' ? '' : 's'}`
}
