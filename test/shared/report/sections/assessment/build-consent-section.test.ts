import { describe, expect, it } from 'vitest'
import {
  buildAgreements,
  buildConsentSection,
} from '../../../../../shared/report/sections/assessment/build-consent-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { dana, kai, mia } from '../a-section-source.ts'

const agreed = aRecord(200, 'agreement', {
  person: kai.id,
  on: '2026-02-26',
  told: ['privacy_notice', 'limits'],
  solicitor: 'yes',
  advocate: 'accepted',
  interpreter: 'not_needed',
  answer: 'agreed',
  answerWords: 'Okay',
  competence: 'Checked with pictures',
})
const refused = aRecord(201, 'agreement', {
  person: dana.id,
  on: '2026-03-01',
  answer: 'refused',
  proceedBecause: 'The other parent agreed',
  note: 'A copy',
})

describe('notice and agreement', () => {
  it('names the child and everybody with parental responsibility for whom there is none', () => {
    expect(wordsOf(buildConsentSection(aReportSource(assessedRecords))).slice(1)).toEqual([
      'Nothing entered yet for Kai and Dana.',
    ])
    expect(wordsOf(buildConsentSection(aReportSource([]))).slice(1)).toEqual([
      'Nobody has been entered.',
    ])
  })

  it('says who was told what, what help there was, and who agreed', () => {
    const source = aReportSource([kai, mia, dana, agreed, refused])

    expect(wordsOf(buildConsentSection(source)).slice(1)).toEqual([
      'Kai, the child being assessed: agreed to take part (26 February). “Okay”. Privacy notice given; limits of confidentiality explained. Advised that they may speak to a solicitor first. Advocate: offered and accepted. Deciding for themselves: Checked with pictures.',
      'Dana, mother: said no (1 March). Nothing entered about what they were told. May go ahead without agreement because: The other parent agreed. Asked for: A copy.',
    ])
  })

  it('goes by the latest entry for each person', () => {
    const later = aRecord(202, 'agreement', { person: dana.id, on: '2026-03-20', answer: 'agreed' })
    const section = {
      id: 'x',
      heading: 'x',
      blocks: buildAgreements(aReportSource([dana, refused, later])),
    }

    expect(wordsOf(section).slice(1)).toEqual([
      'Dana, mother: agreed to take part (20 March). Nothing entered about what they were told.',
    ])
  })
})

describe('who is asked for agreement', () => {
  const linesOf = (...records: Parameters<typeof aReportSource>[0][number][]) =>
    wordsOf(buildConsentSection(aReportSource(records))).slice(1)

  it('is nobody who has died', () => {
    const died = aRecord(210, 'person', { ...dana.body, name: 'Amir', lifeStatus: 'deceased' })

    expect(linesOf(kai, died)).toEqual(['Nothing entered yet for Kai.'])
  })

  it('counts by the date of the answer, and of one day by what was entered last', () => {
    const answers = (on: string, answer: string, number: number) =>
      aRecord(number, 'agreement', { person: dana.id, on, answer })

    expect(linesOf(dana, answers('2026-03-20', 'agreed', 203), refused)[0]).toMatch(
      /agreed to take part/,
    )
    expect(linesOf(dana, refused, answers('2026-03-01', 'undecided', 204))[0]).toMatch(
      /^Dana, mother: has not decided yet/,
    )
  })

  it('says when nobody was advised about a solicitor, and when it was not said whether the child could decide', () => {
    const { competence: _, ...body } = agreed.body
    const [line] = linesOf(kai, aRecord(205, 'agreement', { ...body, solicitor: 'no' }))

    expect(line).toContain('Not advised about a solicitor.')
    expect(line).toContain('Nothing entered about whether the child could decide alone.')
  })
})
