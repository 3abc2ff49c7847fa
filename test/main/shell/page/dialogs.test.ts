import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  DoubleWindow,
  dialog,
  givenTo,
  invokeIpc,
  resetElectron,
} from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { answerShellCalls } = await import('../../../../main/shell/page/dialogs.ts')

let window: DoubleWindow
beforeEach(() => {
  resetElectron()
  window = new DoubleWindow({})
  answerShellCalls(() => Object(window))
})

const call = (channel: string, input: unknown, frame: unknown = window.webContents.mainFrame) =>
  invokeIpc('shell', { senderFrame: frame }, channel, input)

describe('answerShellCalls', () => {
  it('lets the person choose a folder, and tells no list of recent files', async () => {
    dialog.answer = { canceled: false, filePaths: ['/chosen/vault'] }

    const answer = await call('dialogs.chooseFolder', { title: 'Choose a folder' })

    expect(answer).toEqual({ outcome: 'chosen', path: '/chosen/vault' })
    expect(givenTo('dialog.showOpenDialog')).toEqual([
      [
        {
          title: 'Choose a folder',
          properties: ['openDirectory', 'createDirectory', 'promptToCreate', 'dontAddToRecent'],
        },
      ],
    ])
  })

  it('suggests a neutral name for saving, and asks before writing over a file', async () => {
    dialog.answer = { canceled: false, filePath: '/chosen/TL-1.pdf' }

    const answer = await call('dialogs.chooseSavePath', {
      title: 'Save',
      suggestedName: 'TL-1.pdf',
    })

    expect(answer).toEqual({ outcome: 'chosen', path: '/chosen/TL-1.pdf' })
    expect(givenTo('dialog.showSaveDialog')).toEqual([
      [
        {
          title: 'Save',
          defaultPath: join('/somewhere/documents', 'TL-1.pdf'),
          properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
        },
      ],
    ])
  })

  it.each([
    ['dialogs.chooseFolder', { canceled: true, filePaths: [] }],
    ['dialogs.chooseFolder', { canceled: false, filePaths: [] }],
    ['dialogs.chooseSavePath', { canceled: true, filePath: '' }],
  ])('says when nothing was chosen: %s', async (channel, person) => {
    dialog.answer = person

    expect(await call(channel, { title: 'Choose', suggestedName: 'TL-1.pdf' })).toEqual({
      outcome: 'cancelled',
    })
  })

  it('opens no dialog for a frame that is not our page, for an unknown call or for a name that is a path', async () => {
    const input = { title: 'Save', suggestedName: 'TL-1.pdf' }

    await expect(call('dialogs.chooseSavePath', input, { origin: 'app://vault' })).rejects.toThrow(
      'page',
    )
    await expect(call('dialogs.openAnything', input)).rejects.toThrow('no such call')
    await expect(
      call('dialogs.chooseSavePath', { ...input, suggestedName: '../x' }),
    ).rejects.toThrow('plain')
    expect([givenTo('dialog.showSaveDialog'), givenTo('dialog.showOpenDialog')]).toEqual([[], []])
  })
})
