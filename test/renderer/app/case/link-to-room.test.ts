import { describe, expect, it } from 'vitest'
import { linkToRoom, roomGroups } from '../../../../renderer/app/case/link-to-room.ts'
import { rooms } from '../../../../renderer/forms/open-case.tsx'

describe('the rooms of a case', () => {
  it('stand in the navigation once each, in the order of the work', () => {
    expect(roomGroups.flatMap((group) => group.rooms)).toEqual([...rooms])
  })

  it('have addresses below the case, and the case home is the case itself', () => {
    expect(linkToRoom('c1', 'plan', 'goal', 'new')).toBe('#/cases/c1/plan/goal/new')
    expect(linkToRoom('c1', 'home')).toBe('#/cases/c1')
  })
})
