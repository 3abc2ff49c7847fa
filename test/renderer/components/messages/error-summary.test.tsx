// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { DateInput } from '../../../../renderer/components/controls/date-input.tsx'
import { Input } from '../../../../renderer/components/controls/input.tsx'
import { Radios } from '../../../../renderer/components/controls/radios.tsx'
import { ErrorSummary } from '../../../../renderer/components/messages/error-summary.tsx'
import { describeConformance } from '../conformance.ts'
import { attributes, content, flag, list, look, text } from '../fixture-options.tsx'
import { click, find, mount } from '../mounted.tsx'

describeConformance('error-summary', {
  published: 19,
  draw: (options) => (
    <ErrorSummary
      {...look(options)}
      title={content(options, 'titleText', 'titleHtml')}
      description={content(options, 'descriptionText', 'descriptionHtml')}
      disableAutoFocus={flag(options, 'disableAutoFocus')}
      errors={list(options, 'errorList')
        .filter((item) => item !== null)
        .map((item) => ({
          ...attributes(item),
          message: content(item),
          href: text(item, 'href'),
        }))}
    />
  ),
})

describe('ErrorSummary', () => {
  const seen: string[] = []
  // This page has no layout to scroll; what is brought into view is noted instead.
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    seen.push(this.textContent)
  }

  const form = (
    <>
      <ErrorSummary
        errors={[
          { message: 'Enter a name', href: '#name' },
          { message: 'Choose who was told', href: '#told' },
          { message: 'Enter a year', href: '#met-year' },
          { message: 'Gone', href: '#gone' },
        ]}
      />
      <Input label="Name" name="name" />
      <Radios name="told" legend="Told" items={[{ value: 'yes', label: 'Yes' }]} />
      <DateInput id="met" legend="Met" />
    </>
  )

  it('takes focus when it appears, and leaves the tab order when focus moves on', () => {
    const { root } = mount(form)
    const summary = find(root, '.govuk-error-summary')
    const atFirst = [document.activeElement === summary, summary.getAttribute('tabindex')]

    find(root, '#name').focus()

    expect(atFirst).toEqual([true, '-1'])
    expect(summary.hasAttribute('tabindex')).toBe(false)
  })

  it('leaves focus alone when told to', () => {
    mount(<ErrorSummary disableAutoFocus errors={[{ message: 'Enter a name' }]} />)

    expect(document.activeElement).toBe(document.body)
  })

  it.each([
    ['Enter a name', 'name', 'Name'],
    ['Choose who was told', 'told', 'Told'],
    ['Enter a year', 'met-year', 'Met'],
  ])('goes from "%s" to the input, with its question in view', (message, id, question) => {
    const { root } = mount(form)
    const link = [...root.querySelectorAll('a')].find((each) => each.textContent === message)

    if (link) click(link)

    expect(document.activeElement?.id).toBe(id)
    expect(seen.at(-1)).toBe(question)
    expect(location.hash).toBe('')
  })

  it('never changes the address, even when the input is not there', () => {
    const { root } = mount(form)

    click(find(root, '[href="#gone"]'))

    expect(location.hash).toBe('')
  })
})
