import { WarningText } from '../../../../renderer/components/messages/warning-text.tsx'
import { describeConformance } from '../conformance.ts'
import { content, look, text } from '../fixture-options.tsx'

describeConformance('warning-text', {
  published: 8,
  draw: (options) => (
    <WarningText {...look(options)} iconText={text(options, 'iconFallbackText')}>
      {content(options)}
    </WarningText>
  ),
})
