import { describe, expect, it } from 'vitest'
import { matchesWords } from '../../../../renderer/screens/chronology/matches-words.ts'
import { recordsOf } from '../../../../shared/case/nouns.ts'
import type { Happening } from '../../../../shared/chronology/order-events.ts'
import { parseVagueDate } from '../../../../shared/dates/vague-date.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'

const [event] = recordsOf(loadPracticeFile(), 'event')
const shown = (text: string) => text

function aHappening(body: object, answers: readonly Happening[] = []): Happening {
  if (!event) throw new Error('the practice case has no event')
  const telling = { ...event, body: { ...event.body, ...body } }
  return { tellings: [telling], sources: [telling.body.source], answers }
}

const meeting = aHappening({
  what: 'A meeting about Robin',
  source: 'Northfield Academy',
  response: 'A plan was written',
  when: parseVagueDate('2024-03'),
})

describe('finding in the chronology', () => {
  it.each(['meeting about', 'northfield', 'a plan was', 'march 2024'])('finds by "%s"', (words) => {
    expect(matchesWords(meeting, words, shown)).toBe(true)
  })

  it.each(['april 2024', 'police', 'meeting with'])('does not find by "%s"', (words) => {
    expect(matchesWords(meeting, words, shown)).toBe(false)
  })

  it('finds what was asked by how it was answered', () => {
    const answer = aHappening({ what: 'The police called back' })

    expect(matchesWords(aHappening({ what: 'A call' }, [answer]), 'called back', shown)).toBe(true)
  })

  it('does not find a name while names are hidden', () => {
    const hideNames = (text: string) => text.replace('Robin', 'R')

    expect(matchesWords(meeting, 'robin', hideNames)).toBe(false)
    expect(matchesWords(meeting, 'about r', hideNames)).toBe(true)
  })

  it('follows a chain of answers however long it is', () => {
    let chain = aHappening({ what: 'The last word' })
    for (let link = 0; link < 20_000; link += 1) chain = aHappening({ what: 'A call' }, [chain])

    expect(matchesWords(chain, 'the last word', shown)).toBe(true)
  })
})
