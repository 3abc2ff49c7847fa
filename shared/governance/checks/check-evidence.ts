import { recordsOf } from '../../case/nouns.ts'
import { countOf } from '../../dates/count-of.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'

const item = itemsOf('evidence')

/** Lists what the evidence still needs. Never throws. */
export function checkEvidence({ file }: StatusSource): readonly StatusItem[] {
  const pieces = recordsOf(file, 'evidence')
  const unjudged = pieces.filter(({ body }) => body.reliability === 'not_judged')
  return [
    ...when(pieces.length === 0, () =>
      item('missing', 'no_evidence', 'Enter the evidence there is so far, with its source.'),
    ),
    ...when(unjudged.length > 0, () => {
      const count = countOf(unjudged.length, 'piece of evidence', 'pieces of evidence')
      const words = `How far ${count} can be leaned on has not been judged.`
      return item('unanswered', 'reliability_not_judged', words, { about: unjudged })
    }),
  ]
}
