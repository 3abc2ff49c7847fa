import { expect, it } from 'vitest'
import { aPreview, enter, isRunning } from './a-preview.ts'

const askStatus = { id: 1, channel: 'vault.status' }

it('tells once that the vault has locked, and has another engine answer what is asked next', async () => {
  const { port, token, engines } = await aPreview()
  const page = await enter(port, token)
  page.send({ id: 2, channel: 'vault.lock' })
  const told = [await page.next(), await page.next()]
  expect(told).toContainEqual({ event: 'vault.locked', value: { cause: 'person' } })
  expect(told).toContainEqual({ id: 2, reply: { ok: true, value: null } })

  // As a page does that is loaded again while the engine that locked is still ending.
  const next = await enter(port, page.nextToken)
  next.send(askStatus)
  expect(await next.next()).toMatchObject({ id: 1, reply: { ok: true } })
  const [first = 0] = engines
  await expect.poll(() => isRunning(first), { timeout: 30_000 }).toBe(false)
  next.send(askStatus)
  expect(await next.next()).toMatchObject({ id: 1, reply: { ok: true } })
  expect(engines).toHaveLength(2)
})
