// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { formatPresets } from '../../../../renderer/forms/records/presets.ts'
import { RecordPage } from '../../../../renderer/forms/records/record-page.tsx'
import { type Noun, recordsOf } from '../../../../shared/case/nouns.ts'
import { mountInCase } from '../../screens/in-case.tsx'
import { anOpenCase } from '../an-open-case.ts'
import { loadEveryNounFile } from '../every-noun-file.ts'

const file = loadEveryNounFile()
const [assessment] = recordsOf(file, 'assessment')
const current = assessment?.id ?? ''

function show(noun: Noun, which: string, presets?: string, openCase = anOpenCase({ file })) {
  const { root } = mountInCase(
    openCase,
    <RecordPage
      room="assessment"
      noun={noun}
      which={which}
      presets={presets}
      goTo={() => undefined}
    />,
  )
  return root
}

beforeEach(() => {
  window.location.hash = ''
})

describe('RecordPage', () => {
  it('leads a finding to the page where it is rated beside its evidence', () => {
    const finding = recordsOf(file, 'finding').find(({ body }) => body.factor === 'A4')
    show('finding', finding?.id ?? '')

    expect(window.location.hash).toBe('#/assessment/factor/A4')
  })

  it('leads what was typed about a factor and not saved to the same page', () => {
    show('finding', 'new', formatPresets({ assessment: current, factor: 'B3' }))

    expect(window.location.hash).toBe('#/assessment/factor/B3')
  })

  it.each(['formulation', 'licensed_mark'] as const)(
    'leads a %s to the page of its own',
    (noun) => {
      const [record] = recordsOf(file, noun)
      show(noun, record?.id ?? '')

      expect(window.location.hash).toBe(
        noun === 'formulation' ? '#/formulation/canvas' : `#/assessment/factor/${record?.id}`,
      )
    },
  )

  it('keeps a finding of an earlier assessment on its common form', () => {
    const later = {
      ...file,
      records: file.records.flatMap((record) =>
        record.id === current && record.noun === 'assessment'
          ? [
              record,
              {
                ...record,
                id: '0c000000-0000-4000-8000-000000000001' as typeof record.id,
                body: { ...record.body, startedOn: '2026-05-01' as typeof record.body.startedOn },
              },
            ]
          : [record],
      ),
    }
    const [finding] = recordsOf(file, 'finding')
    const root = show('finding', finding?.id ?? '', undefined, anOpenCase({ file: later }))

    expect(window.location.hash).toBe('')
    expect(root.querySelector('form')).not.toBeNull()
  })

  it('says so when a record is no longer there', () => {
    expect(show('finding', '0d000000-0000-4000-8000-000000000001').textContent).toContain(
      'This is no longer in the case',
    )
  })
})
