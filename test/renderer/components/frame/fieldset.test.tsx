import { Fieldset } from '../../../../renderer/components/frame/fieldset.tsx'
import { describeConformance } from '../conformance.ts'
import { content, contentOf, flag, look, part, text } from '../fixture-options.tsx'

describeConformance('fieldset', {
  published: 18,
  draw: (options) => {
    const legend = part(options, 'legend')
    return (
      <Fieldset
        {...look(options)}
        role={text(options, 'role')}
        aria-describedby={text(options, 'describedBy')}
        legend={contentOf(options, 'legend')}
        legendProps={{ ...look(legend), isPageHeading: flag(legend, 'isPageHeading') }}
      >
        {content(options)}
      </Fieldset>
    )
  },
})
