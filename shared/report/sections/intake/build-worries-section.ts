import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { holdsLabel } from '../../../governance/holds-label.ts'
import { nameIn } from '../../../people/person-words.ts'
import { formatNear } from '../../format-near.ts'
import type { Block, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import {
  bold,
  joined,
  listOr,
  nothingEntered,
  paragraph,
  quoted,
  sentence,
  unended,
} from '../../wording.ts'

const boxes = [
  { box: 'established', title: 'Established' },
  { box: 'alleged', title: 'Alleged' },
  { box: 'not_known', title: 'Not known, and who finds out' },
] as const

// A label used by somebody else stays in its quotation marks, and the reader is told what it is.
const notTheChild = '(Their words, not a description of the child.)'

/** Builds who is worried about what, in three boxes, and opinions apart from them. */
export const buildWorriesSection: BuildSection = (source) => ({
  id: 'worries',
  heading: 'Who is worried about what',
  blocks: [
    {
      kind: 'boxes',
      boxes: boxes.map(({ box, title }) => ({
        title,
        body: [
          listOr(
            recordsOf(source.file, 'concern')
              .filter(({ body }) => body.box === box)
              .map((concern) => wordWorry(source, concern)),
          ),
        ],
      })),
    },
    ...buildOpinions(source),
  ],
})

function wordWorry({ file, on }: SectionSource, { body }: CaseRecord<'concern'>): Words {
  const { what, whoIsWorried, source, box, whoWillFindOut, findOutBy } = body
  const thing = unended(what)
  if (box !== 'not_known') return `${thing} (${wordWorried(whoIsWorried, source)}).`
  const by = findOutBy && `by ${formatNear(findOutBy, on)}`
  const who =
    whoWillFindOut === undefined ? 'Nobody named to find out' : nameIn(file, whoWillFindOut)
  return [{ text: `${thing} (asked by ${whoIsWorried}). ` }, bold(`${joined([who, by], ' ')}.`)]
}

/** A worry sorted out of a note names its writer in the source already; the paper says it once. */
function wordWorried(who: string, source: string): string {
  return source.includes(`from ${who}`) ? source : `${who}; ${source}`
}

function buildOpinions({ file, policies }: SectionSource): readonly Block[] {
  const opinions = recordsOf(file, 'opinion').map(({ body }) => {
    const words = `${body.source}: ${sentence(quoted(body.text))}`
    return holdsLabel(body.text, policies.language.labels) ? `${words} ${notTheChild}` : words
  })
  const label = bold('Opinions, kept apart from what happened: ')
  if (opinions.length < 2) return [paragraph([label, { text: opinions[0] ?? nothingEntered }])]
  return [paragraph([label]), listOr(opinions)]
}
