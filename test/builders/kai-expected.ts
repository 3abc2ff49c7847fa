import { readFileSync } from 'node:fs'

/** The marks of one domain: a number, or nothing where it is not known or has no mark by design. */
export interface ExpectedDomain {
  readonly known: number
  readonly unknown: number
  readonly noMark: number
  readonly marks: Readonly<Record<string, number | null>>
}

/** An independent calculation of what the fictional case comes to. */
export interface KaiExpected {
  readonly agesAtEvents: Readonly<Record<string, readonly string[]>>
  readonly duplicates: readonly (readonly [string, string])[]
  readonly answers: readonly (readonly [string, string])[]
  readonly undated: readonly string[]
  readonly constraintNotes: readonly string[]
  readonly actFirst: readonly string[]
  readonly domainsLead: Readonly<Record<string, ExpectedDomain>>
  readonly clocks: {
    readonly strategyDiscussionDue: string
    readonly conferenceDueFromStrategyDiscussion15WorkingDays: string
    readonly assessmentDueFromReferral45WorkingDays: string
  }
}

/** Reads the independent calculation. */
export function readKaiExpected(): KaiExpected {
  const path = new URL('../fixtures/kai-expected.json', import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as KaiExpected // a fixture of our own, in the shape above
}

/** Reads one of the tables of the case material, one object a row, by its heads; cells may be quoted. */
export function readKaiTable(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`../fixtures/kai/${name}.csv`, import.meta.url), 'utf8')
  const [heads = [], ...rows] = text.trim().split('\n').map(splitRow)
  return rows.map((cells) =>
    Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])),
  )
}

function splitRow(line: string): readonly string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
