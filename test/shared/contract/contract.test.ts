import { describe, expect, it } from 'vitest'
import { calls, isChannel } from '../../../shared/contract/contract.ts'

const caseId = '00000000-0000-4000-8000-000000000001'
const recordId = '00000000-0000-4000-8000-000000000002'
const file = { name: 'a.csv', base64: 'YQ==' }
const record = {
  noun: 'person',
  compartment: 'general',
  standing: 'established',
  body: { name: 'Sam' },
}

/** One input that each call takes; a call without one here fails the first test. */
const good: { readonly [channel: string]: unknown } = {
  'vault.status': undefined,
  'vault.create': { folder: 'a', passphrase: 'b' },
  'vault.unlock': { folder: 'a', passphrase: 'b' },
  'vault.suggestPassphrase': undefined,
  'vault.lock': undefined,
  'vault.stayOpen': undefined,
  'vault.rememberPlace': { place: '/cases' },
  'practitioner.save': { name: 'A', role: 'B', agency: 'C', training: '' },
  'policies.load': undefined,
  'cases.list': undefined,
  'cases.create': { reference: 'TL-1' },
  'cases.open': { caseId },
  'cases.remove': { caseId, reference: 'TL-1' },
  'cases.addPractice': undefined,
  'cases.importFile': { file },
  'cases.exportFile': { caseId, path: 'a' },
  'records.save': { caseId, records: [record] },
  'records.remove': { caseId, recordId, revision: 1 },
  'changes.undo': { caseId, changeId: 1 },
  'attachments.add': { caseId, evidenceId: recordId, file },
  'attachments.saveCopy': { caseId, recordId, path: 'a' },
  'drafts.save': { caseId, form: 'person/new', values: {} },
  'drafts.remove': { caseId, form: 'person/new' },
  'chronology.preview': { caseId, files: [{ file, agency: 'School' }] },
  'chronology.import': { caseId, files: [{ file, agency: 'School' }], decisions: [] },
  'reports.build': { caseId, kind: 'strategy_briefing', status: 'draft', recipients: [] },
  'reports.print': {
    caseId,
    kind: 'strategy_briefing',
    status: 'draft',
    recipients: [],
    protect: true,
    path: 'a',
  },
  'reports.saveAgain': { caseId, reportId: recordId, path: 'a' },
  'reports.cancel': undefined,
  'selfTest.run': undefined,
}

/** Inputs that a call must refuse, with the place it must name. */
const bad: readonly (readonly [keyof typeof calls, unknown, readonly (string | number)[]])[] = [
  ['vault.create', { folder: '  ', passphrase: 'b' }, ['folder']],
  ['vault.create', { folder: 'a', passphrase: '' }, ['passphrase']],
  ['vault.unlock', { folder: 'a', passphrase: 'x'.repeat(1025) }, ['passphrase']],
  ['cases.open', { caseId: '../../etc' }, ['caseId']],
  ['cases.open', { caseId: caseId.replace('1', 'G') }, ['caseId']],
  ['records.save', { caseId, records: [] }, ['records']],
  ['records.save', { caseId, records: [{ ...record, noun: 'toString' }] }, ['records', 0, 'noun']],
  [
    'records.save',
    { caseId, records: [{ ...record, standing: 'proven' }] },
    ['records', 0, 'standing'],
  ],
  [
    'records.save',
    { caseId, records: [{ ...record, heldUntilOn: '2026-02-30' }] },
    ['records', 0, 'heldUntilOn'],
  ],
  ['records.save', { caseId, records: [{ ...record, revision: 0 }] }, ['records', 0, 'revision']],
  ['records.remove', { caseId, recordId, revision: 1.5 }, ['revision']],
  ['attachments.add', { caseId, evidenceId: 'all', file }, ['evidenceId']],
  ['attachments.saveCopy', { caseId, recordId, path: ' ' }, ['path']],
  ['drafts.save', { caseId, form: '../x', values: {} }, ['form']],
  ['chronology.preview', { caseId, files: [] }, ['files']],
  [
    'chronology.preview',
    { caseId, files: [{ file: { ...file, base64: '*' }, agency: 'S' }] },
    ['files', 0, 'file', 'base64'],
  ],
  ['reports.build', { ...(good['reports.build'] as object), kind: 'another' }, ['kind']],
  ['reports.build', { ...(good['reports.build'] as object), view: 'later' }, ['view']],
  ['reports.print', { ...(good['reports.print'] as object), path: '' }, ['path']],
]

describe('the contract', () => {
  it('has a good input here for every call, and takes it', () => {
    expect(Object.keys(good).sort()).toEqual(Object.keys(calls).sort())
    for (const [channel, { parse }] of Object.entries(calls))
      expect(() => parse(good[channel]), channel).not.toThrow()
  })

  it.each(bad)('refuses for %s what could never be right: %j', (channel, input, place) => {
    expect(() => calls[channel].parse(input)).toThrow(
      expect.objectContaining({ code: 'invalid_input', place }),
    )
  })

  it('lets nothing unnamed through', () => {
    const withInput = Object.entries(calls).filter(([channel]) => good[channel] !== undefined)

    expect(withInput.length).toBeGreaterThan(15)
    for (const [channel, { parse }] of withInput)
      expect(() => parse({ ...(good[channel] as object), more: 1 }), channel).toThrow()
  })

  it('lets only what needs no key be asked of a locked vault', () => {
    const anyTime = Object.entries(calls).filter(([, { access }]) => access === 'any_time')

    expect(anyTime.map(([channel]) => channel)).toEqual([
      'vault.status',
      'vault.create',
      'vault.unlock',
      'vault.suggestPassphrase',
      'vault.lock',
      'policies.load',
      'selfTest.run',
    ])
  })

  it('knows its own calls and nothing that objects have by nature', () => {
    expect(isChannel('cases.list')).toBe(true)
    expect(['constructor', '__proto__', 'cases'].filter(isChannel)).toEqual([])
  })
})
