import { Textarea } from '../../../../renderer/components/controls/textarea.tsx'
import { describeConformance } from '../conformance.ts'
import { field, number, text } from '../fixture-options.tsx'

describeConformance('textarea', {
  published: 18,
  draw: (options) => (
    <Textarea
      {...field(options)}
      rows={number(options, 'rows')}
      defaultValue={text(options, 'value')}
    />
  ),
})
