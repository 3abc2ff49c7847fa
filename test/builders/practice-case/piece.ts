import { type Entry, idOf } from './entry.ts'

const sourceOf: { readonly [key: string]: string } = {
  priya: 'Priya Nair, Northfield Academy',
  helen: 'DC Helen Shaw, police',
  ruth: 'Ruth, to Tom Price',
  dana: 'Dana, to Tom Price',
  mia: 'Mia, to her class teacher',
  kai: 'Kai, to Amina Khalid',
  sean: 'Sean Doyle, Northfield Academy',
  abena: 'Abena Mensah, school nurse',
  tom: "Tom Price, children's social care",
  lee: 'Lee, to Tom Price',
  marcus: 'Marcus, to Tom Price',
  grace: 'Grace Obi, minutes of the planning meeting',
  amina: 'Amina Khalid, youth justice',
}

/**
 * Writes one piece of evidence: its key, when it is from, who it came from, its kind, standing and reliability, and when
 * it was entered. `held` in `more`: the first day on which the family may see it.
 */
export function piece(
  key: string,
  when: string,
  from: string,
  kind: string,
  standing: NonNullable<Entry['standing']>,
  reliability: string,
  entered: string,
  { held, ...more }: Entry['body'],
): Entry {
  const body = {
    ...more,
    when,
    source: sourceOf[from] ?? from,
    from: idOf(from),
    kind,
    reliability,
  }
  const hold = typeof held === 'string' ? { heldFrom: 'family' as const, heldUntilOn: held } : {}
  return { key, noun: 'evidence', entered, standing, body, ...hold }
}
