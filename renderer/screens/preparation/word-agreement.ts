import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { upperFirst } from '../../forms/upper-first.ts'

/** What was told and offered before the sessions, in short sentences, and whether something stands open. */
export interface WordedAgreement {
  readonly told: string
  /** What has not been told; absent when all has. */
  readonly notTold?: string
  readonly offered?: string
  /** What must be settled before this person takes part; absent: nothing. */
  readonly open?: string
}

const told = nouns.agreement.fields.told.options
const shortWords: { readonly [V in (typeof told)[number]['value']]: string } = {
  privacy_notice: 'privacy notice',
  purpose: 'purpose',
  limits: 'limits of confidentiality',
  sharing: 'who will see the report',
  choice: 'that it is their choice',
}

/** Words one agreement: what was told and what not, what was offered, and what is open. */
export function wordAgreement({ body }: CaseRecord<'agreement'>): WordedAgreement {
  const given = body.told ?? []
  const list = (wanted: boolean) =>
    told
      .filter(({ value }) => given.includes(value) === wanted)
      .map(({ value }) => shortWords[value])
  const [done, left] = [list(true), list(false)]
  const offered = [
    body.solicitor === 'yes' && 'advised that they may speak to a solicitor',
    wordOffer('advocate', body.advocate),
    wordOffer('intermediary', body.intermediary),
    wordOffer('interpreter', body.interpreter),
  ].filter((words) => words !== false && words !== undefined)
  return {
    told: done.length === 0 ? 'Nothing has been told yet' : `Told: ${done.join(', ')}`,
    ...(left.length > 0 && done.length > 0 ? { notTold: `Not told yet: ${left.join(', ')}` } : {}),
    ...(offered.length > 0 ? { offered: upperFirst(offered.join('; ')) } : {}),
    ...(body.answer === 'agreed' || body.proceedBecause ? {} : { open: openWords[body.answer] }),
  }
}

const openWords = {
  agreed_in_part: 'No reason is recorded to go ahead with the rest.',
  refused: 'It does not go ahead with them unless a reason is recorded.',
  undecided: 'Still to be asked again.',
  not_asked: 'Still to be asked.',
}

function wordOffer(who: string, answer: CaseRecord<'agreement'>['body']['advocate']) {
  if (answer === undefined || answer === 'not_needed') return undefined
  const words = {
    accepted: 'offered and accepted',
    declined: 'offered and declined',
    arranged: 'arranged',
    not_offered: 'not offered yet',
  }
  return `${who} ${words[answer]}`
}
