import fc from 'fast-check'
import {
  listWalked,
  type Walk,
  type WalkedFactor,
  walkAssessment,
} from '../../../shared/assessment/walk-assessment.ts'
import type { Body, CaseRecord } from '../../../shared/case/nouns.ts'
import { type Standing, standings } from '../../../shared/case/record.ts'
import {
  concernOptions,
  confidenceOptions,
  strengthOptions,
  viewOptions,
} from '../../../shared/case/vocabularies.ts'
import { type IsoDate, parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { type Instrument, listFactors } from '../../../shared/instruments/instrument.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { shippedPolicies } from '../governance/the-policies.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../people/kai-family.ts'

function firstInstrument(): Instrument {
  const [instrument] = shippedPolicies.instruments
  if (instrument === undefined) throw new Error('no instrument ships')
  return instrument
}

/** The instrument that ships. */
export const theInstrument = firstInstrument()
/** The codes of its factors, in order. */
export const factorCodes = listFactors(theInstrument).map(({ code }) => code)
/** A day on which the practice assessment is being made. */
export const theDay = parseIsoDate('2026-04-10')

/** The assessor, and an assessment with the instrument that ships. */
export const anAssessor = aRecord(100, 'professional', {
  name: 'Asha Reed',
  agency: 'youth_justice',
  role: 'Lead assessor',
})
export const anAssessment = aRecord(101, 'assessment', {
  use: 'built_in',
  instrument: theInstrument.code,
  startedOn: '2026-02-16',
  lead: recordIdOf(100),
})

/** A finding for one factor; its number follows from the factor, so that two of one factor need their own. */
export function aFinding(
  factor: string,
  answers: Partial<Body<'finding'>> = {},
  number = 200 + factorCodes.indexOf(factor),
): CaseRecord<'finding'> {
  return aRecord(number, 'finding', { assessment: anAssessment.id, factor, ...answers })
}

/** A piece of evidence; `number` is its own. */
export function aPiece(
  number: number,
  links: Partial<Body<'evidence'>>,
  standing: Standing = 'established',
): CaseRecord<'evidence'> {
  const body = { text: 'It was so', source: 'School', kind: 'talk', reliability: 'high', ...links }
  return aRecord(300 + number, 'evidence', body, { standing })
}

/** The child's legal position from a day on. */
export function aPosition(status: string, more: object = {}): CaseRecord<'legal_position'> {
  return aRecord(150, 'legal_position', {
    person: kaiId('Kai'),
    status,
    on: '2026-02-03',
    source: 'Police',
    ...more,
  })
}

/** What a walk goes over: the family, the assessment and these records. */
export function aWalk(records: readonly CaseRecord[], today: IsoDate = theDay): Walk {
  return {
    file: aCaseFile(...kaiFamily, anAssessor, anAssessment, ...records),
    assessment: anAssessment,
    instrument: theInstrument,
    today,
  }
}

/** The walked factor of a code. @throws when the instrument has none such. */
export function walked(code: string, walk: Walk): WalkedFactor {
  const found = listWalked(walkAssessment(walk)).find(({ factor }) => factor.code === code)
  if (found === undefined) throw new Error(`no factor ${code}`)
  return found
}

const valuesOf = <Value extends string>(options: readonly { readonly value: Value }[]) =>
  options.map(({ value }) => value)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const view = maybe(fc.constantFrom(...valuesOf(viewOptions)))
const said = maybe(fc.constant('As it was told'))

function anyFinding(factor: string): fc.Arbitrary<CaseRecord<'finding'>> {
  return fc
    .record({
      strength: maybe(fc.constantFrom(...valuesOf(strengthOptions))),
      strengthText: said,
      concern: maybe(fc.constantFrom(...valuesOf(concernOptions))),
      concernText: said,
      confidence: maybe(fc.constantFrom(...valuesOf(confidenceOptions))),
      childView: view,
      childViewText: said,
      carersView: view,
      carersViewText: said,
      agenciesView: view,
      agenciesViewText: said,
      immediateSafety: maybe(fc.constantFrom('yes', 'no')),
    })
    .map((answers) =>
      aFinding(
        factor,
        // An absent answer is left out, as in the store.
        Object.fromEntries(
          Object.entries({
            ...answers,
            immediateSafetyText: answers.immediateSafety === 'yes' ? 'Tonight' : undefined,
          }).filter(([, value]) => value !== undefined),
        ) as Partial<Body<'finding'>>,
      ),
    )
}

function anyPiece(number: number): fc.Arbitrary<CaseRecord<'evidence'>> {
  return fc
    .record({
      standing: fc.constantFrom(...standings),
      codes: fc.uniqueArray(fc.constantFrom(...factorCodes), { minLength: 1, maxLength: 6 }),
      supporting: fc.nat(6),
      source: fc.constantFrom('School', 'Police', 'school '),
      from: maybe(fc.constantFrom(kaiId('Dana'), kaiId('Joy'))),
    })
    .map(({ standing, codes, supporting, source, from }) => {
      const [supports, contradicts] = [codes.slice(0, supporting), codes.slice(supporting)]
      const links = {
        source,
        ...(from === undefined ? {} : { from }),
        ...(supports.length === 0 ? {} : { supports }),
        ...(contradicts.length === 0 ? {} : { contradicts }),
      }
      return aPiece(number, links, standing)
    })
}

/** Some assessments: any answers to any of the factors, any evidence, with the police asking or not. */
export function anyWalk(): fc.Arbitrary<Walk> {
  return fc
    .tuple(
      fc
        .subarray([...factorCodes])
        .chain((codes) => fc.tuple(...codes.map((code) => anyFinding(code)))),
      fc
        .nat(12)
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, number) => anyPiece(number))),
        ),
      fc.constantFrom('none', 'investigation', 'no_further_action'),
    )
    .map(([findings, pieces, status]) => aWalk([...findings, ...pieces, aPosition(status)]))
}
