// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  announceAfterMs,
  CharacterCount,
} from '../../../../renderer/components/controls/character-count.tsx'
import { describeConformance } from '../conformance.ts'
import { field, number, type Options, part, text } from '../fixture-options.tsx'
import { find, mount, type } from '../mounted.tsx'
import { describeRunningConformance } from '../running-conformance.ts'

const fixedWords = 'The words are fixed: the app is in British English only.'
const noLimit = 'A limit is always given; no script configures one later.'

function findLimit(options: Options) {
  const maxWords = number(options, 'maxwords')
  if (maxWords !== undefined) return { maxWords }
  const countType = text(options, 'countType')
  return {
    maxLength: number(options, 'maxlength') ?? 0,
    countType:
      countType === 'length' || countType === 'characters' || countType === 'words'
        ? countType
        : undefined,
  } as const
}

function drawCount(options: Options) {
  return (
    <CharacterCount
      {...field(options)}
      {...findLimit(options)}
      rows={number(options, 'rows')}
      defaultValue={text(options, 'value')}
      threshold={number(options, 'threshold')}
      countMessageClassName={text(part(options, 'countMessage'), 'classes')}
    />
  )
}

const skips = {
  'with custom textarea description': fixedWords,
  'with translations': fixedWords,
  'to configure in JavaScript': noLimit,
  'with neither maxlength nor maxwords set': noLimit,
  'with neither maxlength, maxwords nor textarea description set': noLimit,
  'with textarea maxlength attribute':
    'The limit is advice, so the browser is never told to cut text off.',
}

describeConformance('character-count', { published: 34, skips, draw: drawCount })

const words =
  'The script asks the browser what a word is; here it is what stands between white space.'

describeRunningConformance('character-count', {
  script: 'CharacterCount',
  compared: 25,
  skips: {
    ...skips,
    "with count type 'words' and value": words,
    "with count type 'words' and error message": words,
    "with count type 'words' and threshold": words,
  },
  draw: drawCount,
})

describe('CharacterCount', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const seen = (root: ParentNode) => find(root, '.govuk-character-count__status').textContent
  const heard = (root: ParentNode) => find(root, '[aria-live]').textContent

  it('shows the count at once and says it when typing has paused', () => {
    const { root } = mount(<CharacterCount label="Reason" name="reason" maxLength={10} />)
    act(() => vi.runAllTimers())

    type(find(root, 'textarea'), 'Nine left')
    const whileTyping = [seen(root), heard(root)]
    act(() => vi.advanceTimersByTime(announceAfterMs))

    expect(whileTyping).toEqual([
      'You have 1 character remaining',
      'You have 10 characters remaining',
    ])
    expect(heard(root)).toBe('You have 1 character remaining')
  })

  it('marks what is too long as an error, and cuts nothing off', () => {
    const { root } = mount(<CharacterCount label="Reason" name="reason" maxLength={3} />)
    const box = find<HTMLTextAreaElement>(root, 'textarea')

    type(box, 'Longer')

    expect(box.value).toBe('Longer')
    expect(box.classList.contains('govuk-textarea--error')).toBe(true)
    expect(seen(root)).toBe('You have 3 characters too many')
  })

  it('counts text that a form puts in without an event', () => {
    const { root, redraw } = mount(<CharacterCount label="Reason" name="reason" maxLength={9} />)

    find<HTMLTextAreaElement>(root, 'textarea').value = 'Restored'
    redraw(<CharacterCount label="Reason" name="reason" maxLength={9} />)

    expect(seen(root)).toBe('You have 1 character remaining')
  })
})
