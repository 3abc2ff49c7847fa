import { Label } from '../../../../renderer/components/frame/label.tsx'
import { describeConformance } from '../conformance.ts'
import { content, flag, look, text } from '../fixture-options.tsx'

describeConformance('label', {
  published: 17,
  draw: (options) => (
    <Label
      {...look(options)}
      htmlFor={text(options, 'for')}
      isPageHeading={flag(options, 'isPageHeading')}
    >
      {content(options)}
    </Label>
  ),
})
