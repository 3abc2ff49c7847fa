import { type Profile, type ProfileRow, profileGroups } from './build-profile.ts'

/** Words the chart for whoever does not see it: one text for each domain, in the order of the instrument. */
export function wordProfile(profile: Profile): readonly string[] {
  return profile.domains.map(({ code, name, rows }) => {
    const lines = rows.map((row) => `${row.code} ${row.name}: ${row.words}`)
    return `${code} ${name}. ${lines.join(' ')}`
  })
}

/** One row of the chart as a table shows it, every cell in words. */
export interface ProfileTableRow {
  readonly domain: string
  readonly code: string
  readonly name: string
  readonly about: string
  readonly type: string
  /** "3"; "Not known" where no number was given; "No mark" where there is none by design. */
  readonly concern: string
  /** "2 of 3"; "Not chosen". */
  readonly strength: string
  readonly words: string
}

/** Makes the table view of the chart: the same rows in the same order. */
export function tableOfProfile(profile: Profile): readonly ProfileTableRow[] {
  return profile.domains.flatMap(({ code, name, rows }) =>
    rows.map((row) => ({
      domain: `${code} ${name}`,
      code: row.code,
      name: row.name,
      about: profileGroups.find(({ group }) => group === row.group)?.title ?? '',
      type: typeWords[row.type],
      concern: wordSpan(row),
      strength: row.strength === undefined ? 'Not chosen' : `${row.strength} of 3`,
      words: row.words,
    })),
  )
}

const typeWords: { readonly [T in ProfileRow['type']]: string } = {
  history: 'History: changes only with new facts',
  changeable: 'Can change with help',
  mixed: 'Part history, part can change',
}

function wordSpan({ concern }: ProfileRow): string {
  if (concern === undefined) return 'No mark'
  return concern.known ? String(concern.from) : 'Not known'
}
