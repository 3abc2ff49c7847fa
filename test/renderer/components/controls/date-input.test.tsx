import {
  DateInput,
  type DateInputItem,
} from '../../../../renderer/components/controls/date-input.tsx'
import { describeConformance } from '../conformance.ts'
import {
  attributes,
  fieldGroup,
  flag,
  list,
  type Options,
  part,
  text,
} from '../fixture-options.tsx'

const parts = ['day', 'month', 'year'] as const

/** The boxes a fixture asks for: its own list, else day, month and year without those it turns off. */
function listItems(options: Options): readonly DateInputItem[] {
  const given = list(options, 'items').filter((item) => item !== null)
  if (given.length > 0)
    return given.map((item) => buildItem(options, item, text(item, 'name') ?? ''))
  return parts
    .filter((name) => options[name] !== false)
    .map((name) =>
      buildItem(options, part(options, name), text(part(options, name), 'name') ?? name),
    )
}

function buildItem(options: Options, item: Options, name: string): DateInputItem {
  const classes = text(item, 'classes') ?? ''
  const prefix = text(options, 'namePrefix')
  const fullName = prefix ? `${prefix}-${name}` : name
  const kind = parts.find((each) => name === (text(part(options, each), 'name') ?? each))
  return {
    ...attributes(item),
    part: name,
    id: text(item, 'id'),
    name: fullName,
    label: text(item, 'label'),
    hasError: classes.includes('govuk-input--error') ? true : flag(item, 'error'),
    width: kind === 'year' || classes.includes('width-4') ? 4 : 2,
    className: classes.replaceAll(/govuk-input--(error|width-\d+)/g, '').trim(),
    inputMode: text(item, 'inputmode') === 'text' ? 'text' : undefined,
    pattern: text(item, 'pattern'),
    autoComplete: text(item, 'autocomplete'),
    defaultValue:
      text(item, 'value') ??
      (kind && text(part(options, kind), 'value')) ??
      text(part(options, 'values'), fullName),
  }
}

describeConformance('date-input', {
  published: 50,
  draw: (options) => (
    <DateInput {...fieldGroup(options)} id={text(options, 'id') ?? ''} items={listItems(options)} />
  ),
})
