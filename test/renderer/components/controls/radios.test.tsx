import { Radios } from '../../../../renderer/components/controls/radios.tsx'
import { describeConformance } from '../conformance.ts'
import { choice, content, fieldGroup, flag, list, type Options, text } from '../fixture-options.tsx'

function findChecked(options: Options): string | undefined {
  const checked = list(options, 'items').find(
    (item) =>
      item &&
      (flag(item, 'checked') ??
        (text(options, 'value') !== undefined && text(item, 'value') === text(options, 'value'))),
  )
  return checked ? text(checked, 'value') : undefined
}

function drawRadios(options: Options) {
  return (
    <Radios
      {...fieldGroup(options)}
      name={text(options, 'name') ?? ''}
      idPrefix={text(options, 'idPrefix')}
      defaultValue={findChecked(options)}
      items={list(options, 'items').map((item) => {
        if (!item) return null
        return item.divider ? { divider: content(item, 'divider') } : choice(item)
      })}
    />
  )
}

describeConformance('radios', { published: 43, draw: drawRadios })
