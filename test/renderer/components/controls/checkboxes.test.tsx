import { Checkboxes } from '../../../../renderer/components/controls/checkboxes.tsx'
import { describeConformance } from '../conformance.ts'
import { choice, content, fieldGroup, flag, list, type Options, text } from '../fixture-options.tsx'

function findChecked(options: Options): readonly string[] {
  const values = Array.isArray(options.values) ? options.values.map(String) : []
  return list(options, 'items').flatMap((item) => {
    const value = item && text(item, 'value')
    if (!item || value === null || value === undefined) return []
    return (flag(item, 'checked') ?? values.includes(value)) ? [value] : []
  })
}

function drawCheckboxes(options: Options) {
  return (
    <Checkboxes
      {...fieldGroup(options)}
      name={text(options, 'name') ?? ''}
      idPrefix={text(options, 'idPrefix')}
      defaultValues={findChecked(options)}
      items={list(options, 'items').map((item) => {
        if (!item) return null
        if (item.divider) return { divider: content(item, 'divider') }
        return { ...choice(item), isExclusive: text(item, 'behaviour') === 'exclusive' }
      })}
    />
  )
}

describeConformance('checkboxes', { published: 42, draw: drawCheckboxes })
