import { describe, expect, it } from 'vitest'
import { isScript, listSources } from './source-files.ts'
import {
  allowedQuotations,
  findLabellingWords,
  findUnplainWords,
  findWorkplaceWords,
} from './words.ts'

const texts = listSources((path) =>
  /\.(ts|tsx|mjs|cjs|js|json|md|ya?ml|html|s?css|svg|csv)$|^\.ci\//.test(path),
)
const seen = texts.filter((file) => /^(renderer|shared|main|resources)\/|^README/.test(file.path))
const scripts = seen.filter((file) => isScript(file.path))

describe('words', () => {
  it('of a writer’s own workplace are in no file', () => {
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.flatMap(findWorkplaceWords)).toEqual([])
  })

  it('that label a child are in nothing a person can read', () => {
    expect(seen.length).toBeGreaterThan(30)
    expect(seen.flatMap(findLabellingWords)).toEqual([])
  })

  it('in sentences of the product are plain', () => {
    expect(scripts.length).toBeGreaterThan(30)
    expect(scripts.flatMap(findUnplainWords)).toEqual([])
  })

  it('are allowed as quotations only where they still stand', () => {
    const stale = Object.entries(allowedQuotations).filter(
      ([path, quotations]) =>
        !quotations.every((one) => seen.find((file) => file.path === path)?.text.includes(one)),
    )

    expect(stale).toEqual([])
  })
})

describe('the check of words', () => {
  it.each(['/wo rk/main', 'from /tm p/x', 'Cla ude', 'https://registry.npm js.org'])(
    'finds "%s"',
    (planted) => {
      const text = `\n// ${planted.replace(/(\w) (\w)/, '$1$2')}`

      expect(findWorkplaceWords({ path: 'main/a.ts', text })).toHaveLength(1)
    },
  )

  it('leaves roads, ways of working and relative paths alone', () => {
    const text = `'../work/a.ts' 'social work/education' 'home/away' 'https://x.test/work/a'`

    expect(findWorkplaceWords({ path: 'main/a.ts', text })).toEqual([])
  })

  it('finds a label for a child, but not the behaviour', () => {
    const at = (text: string) => findLabellingWords({ path: 'shared/a.ts', text })

    expect(at('A young offender was seen')).toHaveLength(1)
    expect(at('the perpetrators')).toHaveLength(1)
    expect(at('a child who has displayed harmful sexual behaviour')).toEqual([])
  })

  it('finds an unplain word in a sentence and between tags, and not in a code', () => {
    const at = (text: string) => findUnplainWords({ path: 'renderer/app/a.tsx', text })

    expect(at(`const a = 'Please enter a date'`)).toHaveLength(1)
    expect(at('const a = <p>This date is invalid</p>')).toHaveLength(1)
    expect(at('const a = `The date is invalid`')).toHaveLength(1)
    expect(at(`const a = <input aria-invalid="true" />; const b = 'invalid_input'`)).toEqual([])
  })
})
