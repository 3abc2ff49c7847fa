import { Breadcrumbs } from '../../../../renderer/components/navigation/breadcrumbs.tsx'
import { describeConformance } from '../conformance.ts'
import { attributes, content, flag, list, look, text } from '../fixture-options.tsx'

describeConformance('breadcrumbs', {
  published: 12,
  draw: (options) => (
    <Breadcrumbs
      {...look(options)}
      aria-label={text(options, 'labelText')}
      collapseOnMobile={flag(options, 'collapseOnMobile')}
      items={list(options, 'items')
        .filter((item) => item !== null)
        .map((item) => ({
          ...attributes(item),
          label: content(item),
          href: text(item, 'href'),
        }))}
    />
  ),
})
