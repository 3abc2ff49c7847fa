import { describe, expect, it } from 'vitest'
import { refuseDownloads } from '../../../../main/shell/refusals/refuse-downloads.ts'
import { anEvent, DoubleSession } from '../../../doubles/electron.ts'

describe('refuseDownloads', () => {
  it('cancels a download before it starts', () => {
    const session = new DoubleSession()
    refuseDownloads(Object(session))
    const event = anEvent()

    session.emit('will-download', event)

    expect(event.defaultPrevented).toBe(true)
  })
})
