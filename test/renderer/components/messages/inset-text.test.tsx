import { InsetText } from '../../../../renderer/components/messages/inset-text.tsx'
import { describeConformance } from '../conformance.ts'
import { content, look, text } from '../fixture-options.tsx'

describeConformance('inset-text', {
  published: 6,
  draw: (options) => (
    <InsetText id={text(options, 'id')} {...look(options)}>
      {content(options)}
    </InsetText>
  ),
})
