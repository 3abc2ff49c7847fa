import { describe, expect, it } from 'vitest'
import { checkReleased, fingerprint, isFrozenByRelease, type Released } from './released.ts'
import { listSources, readSource } from './source-files.ts'

const files = listSources(isFrozenByRelease)
const released: Released = JSON.parse(readSource('test/architecture/released.json').text)

describe('released migrations, instruments and policies', () => {
  it('stay as they were released', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(checkReleased(released, files)).toEqual([])
  })

  it('are noticed when one changes, goes, or another is squeezed in before it', () => {
    const first = { path: 'main/storage/migrations/0010-a.ts', text: 'one' }
    const second = { path: 'main/storage/migrations/0020-b.ts', text: 'two' }
    const both = { [first.path]: fingerprint(first), [second.path]: fingerprint(second) }

    expect(checkReleased(both, [first, second])).toEqual([])
    expect(checkReleased(both, [first, { ...second, text: 'two ' }])).toHaveLength(1)
    expect(checkReleased(both, [first])).toHaveLength(1)
    expect(checkReleased({ [second.path]: fingerprint(second) }, [first, second])).toHaveLength(1)
    expect(checkReleased({}, [first, second])).toEqual([])
  })

  it.each([
    ['main/storage/migrations/0010-create-case-records.ts', true],
    ['main/storage/migrations/index.ts', false],
    ['resources/policies/tiers.json', true],
    ['resources/demo/case.json', false],
  ])('count %s: %s', (path, expected) => {
    expect(isFrozenByRelease(path)).toBe(expected)
  })
})
