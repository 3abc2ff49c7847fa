import { describe, expect, it } from 'vitest'
import { linkToRoom } from '../../../renderer/app/case/link-to-room.ts'
import { readAddress } from '../../../renderer/app/read-address.ts'
import { rooms } from '../../../renderer/forms/open-case.tsx'

const id = '11111111-1111-4111-8111-111111111111'

describe('readAddress', () => {
  it('reads back every address that a link in a case can have', () => {
    for (const room of rooms) {
      const parts = room === 'home' ? [] : ['event', 'new', 'kind=call&x=1']
      const address = linkToRoom(id, room, ...parts).slice(1)

      expect(readAddress(address)).toEqual({ caseId: id, room, parts })
    }
    expect(rooms.length).toBeGreaterThan(5)
  })

  it.each(['/', '/me', '', '/cases', '/cases/not-an-id/people', '/other/thing'])(
    'knows that %j is in no case',
    (address) => {
      expect(readAddress(address).caseId).toBeUndefined()
    },
  )

  it('goes to the case home when there is no such room', () => {
    expect(readAddress(`/cases/${id}/cellar`)).toMatchObject({ caseId: id, room: 'home' })
  })
})
