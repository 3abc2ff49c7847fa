import { Select } from '../../../../renderer/components/controls/select.tsx'
import { describeConformance } from '../conformance.ts'
import { attributes, field, flag, list, type Options, text } from '../fixture-options.tsx'

const values =
  'A value is text here, so false and zero are "false" and "0", and are chosen by them.'

function findSelected(options: Options): string | undefined {
  const items = list(options, 'items').filter((item) => item !== null)
  const chosen = text(options, 'value')
  const selected = items.find((item) => {
    if (flag(item, 'selected') !== undefined) return flag(item, 'selected')
    return chosen !== undefined && (text(item, 'value') ?? text(item, 'text')) === chosen
  })
  return selected && (text(selected, 'value') ?? text(selected, 'text'))
}

describeConformance('select', {
  published: 19,
  skips: { 'with falsy values': values },
  draw: (options) => (
    <Select
      {...field(options)}
      defaultValue={findSelected(options)}
      items={list(options, 'items').map(
        (item) =>
          item && {
            ...attributes(item),
            label: text(item, 'text') ?? '',
            value: text(item, 'value'),
            disabled: flag(item, 'disabled'),
          },
      )}
    />
  ),
})
