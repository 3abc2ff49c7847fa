import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenedApp, openApp } from './open-app.ts'
import { goToRoom, makeVault, openPracticeCase, unlock } from './steps/open-vault.ts'

let app: OpenedApp
const asked: string[] = []

beforeAll(async () => {
  app = await openApp()
  app.page.context().on('request', (request) => asked.push(request.url()))
  app.page.on('websocket', (socket) => asked.push(socket.url()))
})

afterAll(async () => {
  await app?.close()
})

it('asks nobody but the computer it runs on, from the first screen to the last', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Make a vault' }).waitFor()
  await page.reload()
  await makeVault(page, app.vaultFolder)
  await openPracticeCase(page)
  for (const room of ['People and homes', 'Chronology', 'Papers']) await goToRoom(page, room)
  await page.getByRole('article').waitFor()
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await unlock(page)

  const { host } = new URL(page.url())
  const elsewhere = asked.filter((url) => !url.startsWith('blob:') && new URL(url).host !== host)
  expect(asked.length).toBeGreaterThan(10)
  expect(elsewhere).toEqual([])
})

it('lets no script of the page ask anybody else', async () => {
  let connections = 0
  const stranger = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const { port } = stranger.address() as AddressInfo // it listens on a port, so it has one
  // A second window has no vault, but the same rules; what it complains of is what is wanted here.
  const other = await app.page.context().newPage()
  await other.goto(new URL(app.page.url()).origin)
  const outcomes = await other.evaluate(async (host) => {
    const waitFor = (thing: EventTarget, good: string) =>
      new Promise((resolve, reject) => {
        thing.addEventListener(good, resolve)
        thing.addEventListener('error', () => reject(new Error('refused')))
      })
    const image = new Image()
    image.src = `http://${host}/a.png`
    const tries = [
      fetch(`http://${host}/`),
      waitFor(new WebSocket(`ws://${host}/`), 'open'),
      waitFor(image, 'load'),
    ]
    return (await Promise.allSettled(tries)).map(({ status }) => status)
  }, `127.0.0.1:${port}`)
  stranger.close()

  expect(outcomes).toEqual(['rejected', 'rejected', 'rejected'])
  expect(connections).toBe(0)
})
