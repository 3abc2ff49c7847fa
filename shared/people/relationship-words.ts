import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { relationshipOptions, tieQualityOptions } from '../case/vocabularies.ts'
import { formatVagueDate } from '../dates/format-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { isApproximate, lastDayOf, type VagueDate } from '../dates/vague-date.ts'
import { nameIn } from './person-words.ts'

/** The words for ties that may end, while they go on and afterwards. */
const whileAndAfter: { readonly [kind: string]: readonly [string, string] } = {
  married: ['is married to', 'was married to'],
  partners: ['is the partner of', 'was the partner of'],
  foster_carer: ['is the foster carer of', 'was the foster carer of'],
  step_parent: ['is the step-parent of', 'was the step-parent of'],
  guardian: ['is the guardian or carer of', 'was the guardian or carer of'],
  friend: ['is a friend of', 'was a friend of'],
  other: ['is connected with', 'was connected with'],
}

/**
 * Words one relationship as it stands on a day: "Dana is the parent of Kai", "Dana was married to Marcus, 2010 to
 * 2014; hostile", "Dana is the partner of Lee, since 2018; strained".
 */
export function wordRelationship(
  file: Pick<CaseFile, 'records'>,
  { body }: CaseRecord<'relationship'>,
  on: IsoDate,
): string {
  const ended = body.to !== undefined && lastDayOf(body.to) < on
  const always = relationshipOptions.find((option) => option.value === body.kind)?.label
  const [during, after] = whileAndAfter[body.kind] ?? [always, always]
  const words = `${nameIn(file, body.first)} ${ended ? after : during} ${nameIn(file, body.second)}`
  const quality = tieQualityOptions.find((option) => option.value === body.quality)
  const spell = wordSpell(body.from, body.to)
  return [
    spell === undefined ? words : `${words}, ${spell}`,
    // "Not known" is an answer on the form, and says nothing in a sentence.
    quality && quality.value !== 'not_known' ? quality.label.toLowerCase() : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('; ')
}

/** Lists the relationships that one person is in, in the order written. */
export function listRelationshipsOf(
  file: Pick<CaseFile, 'records'>,
  personId: string,
): readonly CaseRecord<'relationship'>[] {
  return recordsOf(file, 'relationship').filter(
    ({ body }) => body.first === personId || body.second === personId,
  )
}

/** Words a stretch of time with open or vague ends: "2010 to 2014", "since 2018", "until about March 2024". */
export function wordSpell(
  from: VagueDate | undefined,
  to: VagueDate | undefined,
): string | undefined {
  if (from !== undefined && to !== undefined)
    return `${formatVagueDate(from)} to ${formatVagueDate(to)}`
  if (from !== undefined)
    return isApproximate(from) ? `from ${formatVagueDate(from)}` : `since ${formatVagueDate(from)}`
  return to === undefined ? undefined : `until ${formatVagueDate(to)}`
}
