import { Details } from '../../../../renderer/components/content/details.tsx'
import { describeConformance } from '../conformance.ts'
import { content, flag, look, text } from '../fixture-options.tsx'

describeConformance('details', {
  published: 10,
  draw: (options) => (
    <Details
      id={text(options, 'id')}
      {...look(options)}
      open={flag(options, 'open')}
      summary={content(options, 'summaryText', 'summaryHtml')}
    >
      {content(options)}
    </Details>
  ),
})
