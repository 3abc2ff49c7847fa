import { describe, expect, it } from 'vitest'
import { audiencesSchema, findAudience, sectionCodes } from '../../../shared/audience/audience.ts'
import { paperKinds } from '../../../shared/report/paper-kinds.ts'
import { shippedAudiences, strategyDiscussion } from '../../builders/shipped-audiences.ts'

const [first] = shippedAudiences.audiences

describe('the audiences', () => {
  it('that ship are read, and every section is for somebody', () => {
    const used = new Set(
      shippedAudiences.audiences.flatMap(({ sections }) => Object.keys(sections)),
    )

    expect([...used].sort()).toEqual([...sectionCodes].sort())
    expect(strategyDiscussion.holdsThatApply).toEqual(['agencies'])
  })

  it('of agencies obey what is held from agencies, and the briefing names no finding', () => {
    const papers = Object.values(paperKinds).map(({ audience }) =>
      findAudience(shippedAudiences, audience),
    )

    expect(papers.map(({ holdsThatApply }) => holdsThatApply)).toEqual(
      papers.map(() => ['agencies']),
    )
    const rated = papers.filter(({ sections }) =>
      Object.values(sections).some((nouns) => nouns.includes('finding')),
    )
    expect(rated.map(({ code }) => code)).toEqual(['assessment_meeting'])
  })

  it.each([
    ['a section that there is not', { ...first, sections: { gossip: ['event'] } }],
    ['a kind of record that there is not', { ...first, sections: { events: ['rumour'] } }],
    ['a fact of a harmed child that is never told', { ...first, ofHarmedChild: ['name'] }],
    ['a hold from nobody', { ...first, holdsThatApply: ['neighbours'] }],
    ['something beside', { ...first, owner: 'x' }],
  ])('are refused with %s', (_what, audience) => {
    expect(audiencesSchema.safeParse({ source: 'x', audiences: [first] }).success).toBe(true)
    expect(audiencesSchema.safeParse({ source: 'x', audiences: [audience] }).success).toBe(false)
  })

  it('that are not there make no paper', () => {
    expect(() => findAudience(shippedAudiences, 'family')).toThrow(
      expect.objectContaining({ code: 'audience_missing' }),
    )
  })
})
