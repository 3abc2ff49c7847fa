import { Fragment, type ReactNode } from 'react'
import { type CaseFile, recordsOf } from '../../../shared/case/nouns.ts'
import { useOpenCase } from '../open-case.tsx'
import { buildNameSplitter, type NamedPart } from './split-names.ts'

/** What a name takes: the id of the record that it names. */
export interface NameProps {
  readonly id: string
}

/**
 * The name of a record, set apart from the direction of the words around it: a name in Arabic or Hebrew turns no
 * sentence about, and no sentence turns the name.
 */
export function Name({ id }: NameProps): ReactNode {
  return <bdi>{useOpenCase().nameOf(id)}</bdi>
}

/** What words with names take: a sentence that the app made. */
export interface WithNamesProps {
  readonly words: string
}

/** A sentence in which every name that the case knows is set apart like `Name`; initials where only those are to show. */
export function WithNames({ words }: WithNamesProps): ReactNode {
  const { file, hideNames } = useOpenCase()
  return splitterOf(file)(hideNames(words)).map(({ text, isName }, place) =>
    isName ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence.
      <bdi key={place}>{text}</bdi>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence.
      <Fragment key={place}>{text}</Fragment>
    ),
  )
}

const splitters = new WeakMap<CaseFile, (text: string) => readonly NamedPart[]>()

/** The names of a case are gathered once for each state of it. */
function splitterOf(file: CaseFile): (text: string) => readonly NamedPart[] {
  const known = splitters.get(file)
  if (known) return known
  const named = [
    ...recordsOf(file, 'person'),
    ...recordsOf(file, 'professional'),
    ...recordsOf(file, 'household'),
  ]
  const made = buildNameSplitter(named.map(({ body }) => body.name))
  splitters.set(file, made)
  return made
}
